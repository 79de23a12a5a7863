/** @jest-environment node */
import type { CellRow } from "../../../../src/domain/cell";
import type { FileRefusal } from "../../../../src/application/merge/CollegeFile";
import { openCollegeFile } from "../../../../src/adapters/xlsx/read/openCollegeFile";
import { HOSTILE_FILES } from "./hostileFiles";
import { packed, parts, relationships, sheet, text, workbook } from "./packages";

const PATIENCE_MS = 5_000;

/** What the whole file is refused as, or its first sheet. */
function outcome(name: string, bytes: Uint8Array): FileRefusal | readonly CellRow[] {
  const file = openCollegeFile(name, bytes);
  if (!file.ok) return file.error;
  const read = file.value.readSheet(0);
  return read.ok ? read.value.rows : read.error;
}

it.each(HOSTILE_FILES.map((file) => [file.what, file] as const))("%s is refused in good time", (_what, { name, bytes, refusal }) => {
  const file = bytes();
  const started = performance.now();
  expect(outcome(name, file)).toBe(refusal);
  expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
});

it("does not unpack what it refuses", () => {
  const bomb = workbook("", { "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) });
  const before = process.memoryUsage().rss;
  outcome("a.xlsx", bomb);
  expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
});

it("looks at nothing outside the file, not even for links to other workbooks", () => {
  const fetching = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("the network was asked"));
  const file = workbook(`<row><c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c></row>`, {
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "externalLink", "https://example.com/x.xlsx", "External"]),
  });
  expect(outcome("a.xlsx", file)).toEqual([[7]]);
  expect(fetching).not.toHaveBeenCalled();
  fetching.mockRestore();
});

it("reads formulas as the values beside them and never as something to do", () => {
  const file = workbook(`<row><c r="A1" t="str"><f>WEBSERVICE("http://example.com")</f><v>结果</v></c>${text("B1", "=cmd|' /C calc'!A0")}</row>`);
  expect(outcome("a.xlsx", file)).toEqual([["结果", "=cmd|' /C calc'!A0"]]);
});

it("takes part names for names: no path leads out of the file", () => {
  const file = packed({
    ...parts(""),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "../../../../xl/worksheets/../worksheets/sheet9.xml"]),
    "xl/worksheets/sheet9.xml": sheet(`<sheetData><row>${text("A1", "里面")}</row></sheetData>`),
    "../../../etc/passwd": "root",
  });
  expect(outcome("../../x.xlsx", file)).toEqual([["里面"]]);
});

it("reads tags nested a hundred thousand deep without running out of stack", () => {
  expect(outcome("a.xlsx", workbook(`${"<x>".repeat(100_000)}<row>${text("A1", "底")}</row>`))).toEqual([["底"]]);
});

it("takes no quadratic time for attributes without values", () => {
  const file = packed(parts(`<row ${"a ".repeat(400_000)}><c ${"b".repeat(900_000)}><v>1</v></c></row>`), 0);
  const started = performance.now();
  expect(outcome("a.xlsx", file)).toEqual([[1]]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
