import { gridPlace } from "../../../../src/workbench/page/grid/gridPlace";

function inPage(html: string): Element | null {
  document.body.innerHTML = html;
  return document.body.querySelector(".target");
}

it.each([
  ["the text of a cell", '<div data-address="B5"><span class="target">x</span></div>', { kind: "cell", at: { row: 4, column: 1 } }],
  ["a filter button", '<div data-address="B5"><button class="target" data-opens="filter"></button></div>', { kind: "button", at: { row: 4, column: 1 }, opens: "filter" }],
  ["the fill handle", '<div data-address="B5"><span class="target fill-handle"></span></div>', { kind: "fillHandle", at: { row: 4, column: 1 } }],
  ["a row's number", '<div data-row="7" class="target">8</div>', { kind: "rowHeader", row: 7 }],
  ["a column's letter", '<div data-column="2"><div class="target">C</div></div>', { kind: "columnHeader", column: 2 }],
  ["the handle that changes a column's width", '<div data-column="2"><div class="target resizable"></div></div>', null],
  ["anything else", '<p class="target"></p>', null],
])("knows %s", (_what, html, expected) => {
  expect(gridPlace(inPage(html))).toEqual(expected);
});
