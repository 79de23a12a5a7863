import { FINAL_SHEET, NAME, SHEET } from "./scratch";

/** Whether the workbook is a fresh one: nothing of a person's is put at risk. */
export function workbookIsBlank(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address");
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}

/** Takes away everything that the kit has made, whatever a step has left. */
export function cleanUp(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.names.getItemOrNullObject(NAME).delete();
    for (const name of [SHEET, FINAL_SHEET]) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
