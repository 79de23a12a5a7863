import { changedRows } from "../../../src/adapters/officejs/changedRows";

it.each([
  ["B5", [{ first: 4, count: 1 }]],
  ["B5:F9", [{ first: 4, count: 5 }]],
  ["$B$5:$F$9", [{ first: 4, count: 5 }]],
  ["F9:B5", [{ first: 4, count: 5 }]],
  ["5:9", [{ first: 4, count: 5 }]],
  ["附件1!B5", [{ first: 4, count: 1 }]],
  ["'附件 1'!B5:C6", [{ first: 4, count: 2 }]],
  ["B5,D7:E8", [{ first: 4, count: 1 }, { first: 6, count: 2 }]],
  ["A1048576", [{ first: 1048575, count: 1 }]],
])("reads the rows of %s", (address, spans) => {
  expect(changedRows(address)).toEqual(spans);
});

it.each(["B:D", "", "B5,", "#REF!", "A0"])("gives up on %s, so that everything is read", (address) => {
  expect(changedRows(address)).toBeNull();
});
