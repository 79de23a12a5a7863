import type { CellView } from "../../../../src/workbench/ExcelHost";
import { editText } from "../../../../src/workbench/page/cells/editText";

const cell = (part: Partial<CellView>): CellView => ({
  text: "",
  value: "",
  formula: "",
  numberFormat: "General",
  fill: "",
  fontColor: "",
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  fontSize: 11,
  horizontalAlignment: "General",
  mergedInto: "",
  choices: [],
  prompt: null,
  ...part,
});

it.each<[string, Partial<CellView>, string]>([
  ["a formula, not its result", { formula: "=A1*2", value: 4, text: "4" }, "=A1*2"],
  ["all digits of a rounded number", { value: 1.2345, text: "1.23", numberFormat: "0.00" }, "1.2345"],
  ["a date as it is shown, not its serial number", { value: 45900, text: "2025-08-31", numberFormat: "yyyy-mm-dd" }, "2025-08-31"],
  ["a number whose format only names a colour", { value: -3.5, text: "-4", numberFormat: "0;[Red]-0" }, "-3.5"],
  ["a number with a unit in quotes", { value: 3, text: "3 days", numberFormat: '0" days"' }, "3"],
  ["text digit for digit", { value: "460039200607152516", text: "460039200607152516", numberFormat: "@" }, "460039200607152516"],
  ["a truth value", { value: true, text: "TRUE" }, "TRUE"],
  ["nothing of a blank cell", {}, ""],
])("opens %s", (_what, part, expected) => {
  expect(editText(cell(part))).toBe(expected);
});
