import { compact, entryYear, isWellFormed } from "../../src/domain/studentNumber";

it.each([
  ["2018990101", true],
  ["201899010100123", true],
  ["2018990101001234", false],
  ["2018T90101", false],
  ["2018-990101", false],
  ["", false],
])("isWellFormed(%j) is %s", (number, expected) => {
  expect(isWellFormed(number)).toBe(expected);
});

it.each([
  ["2018990101", 2018],
  ["1999", 1999],
  ["1900990101", 1900],
  ["1899990101", null],
  ["2099990101", 2099],
  ["2100990101", null],
  ["0018990101", null],
  ["3018990101", null],
  ["201", null],
  ["", null],
])("entryYear(%j) is %s", (number, expected) => {
  expect(entryYear(number)).toBe(expected);
});

it("compacts blanks, full-width digits and a leading apostrophe", () => {
  expect(compact("'２０１８ 990101\u3000")).toBe("2018990101");
});
