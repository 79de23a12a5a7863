import { SHEET_COLUMNS, COLUMNS } from "../../src/domain/columns";
import { openUsed } from "./faults/FaultBench";
import type { Product } from "./openProduct";

const NAME = "测试甲";

/** What others do to the sheet while its students are taken out, between two requests. */
const GESTURES: readonly (readonly [string, (product: Product) => void])[] = [
  ["rows are put in above the table", ({ host }) => { host.coauthor.does((person) => { person.insertRows("附件1", 0, 2); }); }],
  ["rows are taken out above it", ({ host }) => { host.coauthor.does((person) => { person.deleteRows("附件1", 1, 1); }); }],
  ["a row is put in among the students", ({ host }) => { host.coauthor.does((person) => { person.insertRows("附件1", 3, 1); }); }],
  ["the sheet is renamed", ({ host }) => { host.user.renameSheet("附件1", "名单"); }],
  ["the table is cut and pasted elsewhere", ({ host }) => { host.user.addSheet("新表"); host.organiser.moveTable("tblAttachment1", "新表", "C5"); }],
];

it.each(GESTURES)("清除个人数据, while %s: the headers stay, and nobody is told that all is gone while a student is there", async (_what, gesture) => {
  let request = 0;
  for (let requests = 1; request < requests; request++) {
    const bench = await openUsed();
    await bench.clearing.actions.ask();
    let count = 0;
    bench.host.faults.take = () => {
      if (count++ === request) gesture(bench);
      return null;
    };
    await bench.clearing.actions.confirm();
    await bench.quiet();
    requests = count;
    Reflect.deleteProperty(bench.host.faults, "take");
    if (count <= request) break; // the last gesture has made the way shorter
    const table = bench.host.workbook.table("tblAttachment1");
    if (table === null) throw new Error("The table is gone.");
    const view = bench.host.view.sheet(table.sheet.name);
    const { area } = table.table;
    const headers = Array.from({ length: area.columns }, (_, column) => view.cell(area.row, area.column + column).value);
    expect({ request, headers }).toEqual({ request, headers: SHEET_COLUMNS.attachment1.map((key) => COLUMNS[key].header) });
    const isThere = bench.host.view.sheets.some((sheet) => Array.from({ length: 20 }, (_, row) => Array.from({ length: 24 }, (__, column) => sheet.cell(row, column).text)).flat().some((text) => text.includes(NAME)));
    const { intent, message } = bench.model.getState().notice ?? { intent: "none", message: "" };
    expect({ request, isThere, saysDone: intent === "success", message }).toEqual({ request, isThere, saysDone: !isThere, message });
  }
  expect(request).toBeGreaterThan(1);
});
