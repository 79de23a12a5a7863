import { MAX_SHEETS } from "../limits";
import { refuse } from "../ReadTrouble";
import type { XmlListener } from "../xml/XmlScanner";
import { readAttributes } from "../xml/xmlText";

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relationshipId: string;
}

/** Collects what xl/workbook.xml says of its sheets. */
export class WorkbookListener implements XmlListener {
  readonly isDone = false;
  readonly sheets: WorkbookSheet[] = [];
  usesDate1904 = false;

  open(name: string, attributes: string): void {
    if (name === "workbookPr") this.usesDate1904 = isTrue(readAttributes(attributes).get("date1904"));
    if (name !== "sheet") return;
    const values = readAttributes(attributes);
    if (this.sheets.length >= MAX_SHEETS) refuse("tooLarge");
    this.sheets.push({
      name: values.get("name") ?? "",
      isHidden: (values.get("state") ?? "visible") !== "visible",
      relationshipId: idIn(values),
    });
  }

  close(): void {
    // Sheets are empty tags.
  }

  text(): void {
    // Nothing that is asked for.
  }
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}

/** r:id, whatever the prefix is. */
function idIn(values: ReadonlyMap<string, string>): string {
  for (const [name, value] of values) if (name.endsWith(":id")) return value;
  return "";
}
