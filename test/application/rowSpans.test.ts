import { clipSpan, mergeSpans } from "../../src/application/rowSpans";

it("joins spans that touch or overlap and keeps gaps", () => {
  const spans = [{ first: 10, count: 2 }, { first: 3, count: 1 }, { first: 4, count: 3 }, { first: 11, count: 5 }, { first: 30, count: 1 }];
  expect(mergeSpans(spans)).toEqual([{ first: 3, count: 4 }, { first: 10, count: 6 }, { first: 30, count: 1 }]);
});

it("keeps a long span that contains a later short one", () => {
  expect(mergeSpans([{ first: 0, count: 100 }, { first: 5, count: 1 }])).toEqual([{ first: 0, count: 100 }]);
});

it.each([
  [{ first: 0, count: 10 }, { first: 4, count: 100 }, { first: 4, count: 6 }],
  [{ first: 8, count: 4 }, { first: 0, count: 10 }, { first: 8, count: 2 }],
  [{ first: 0, count: 3 }, { first: 3, count: 5 }, null],
])("clips %o to %o", (span, within, expected) => {
  expect(clipSpan(span, within)).toEqual(expected);
});
