import { CODE_LISTS, type CodeList } from "./codeLists";
import { portraitPage } from "./pageSetups";
import type { SheetCommand } from "./SheetCommand";

/** 代码表: one list a column, header in the first row, a defined name for each. */
export function compileCodeSheet(sheet: string): SheetCommand[] {
  const lists: readonly CodeList[] = Object.values(CODE_LISTS);
  return [
    { kind: "addSheet", sheet },
    { kind: "setTabColor", sheet, color: "#7F7F7F" },
    ...lists.flatMap((list, column) => listCommands(sheet, list, column)),
    {
      kind: "setStyle",
      sheet,
      block: { row: 0, column: 0, rows: 1, columns: lists.length },
      style: { bold: true, fill: "#EDEDED", horizontal: "Center", grid: true },
    },
    { kind: "freezeRows", sheet, rows: 1 },
    { kind: "setPage", sheet, page: portraitPage(1) },
  ];
}

function listCommands(sheet: string, list: CodeList, column: number): SheetCommand[] {
  const values = { row: 1, column, rows: list.values.length, columns: 1 };
  return [
    { kind: "setColumnWidth", sheet, column, characters: Math.max(12, ...list.values.map((value) => value.length * 2 + 2)) },
    { kind: "setColumnFormat", sheet, column, format: "@" },
    { kind: "setValues", sheet, block: { row: 0, column, rows: list.values.length + 1, columns: 1 }, values: [[list.header], ...list.values.map((value) => [value])] },
    { kind: "setStyle", sheet, block: values, style: { grid: true } },
    { kind: "defineName", name: list.name, sheet, block: values },
  ];
}
