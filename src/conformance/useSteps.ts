import { officeWorkbook } from "../adapters/officejs/officeWorkbook";
import type { TablePlace } from "../application/WorkbookPort";
import { observeCells, plain } from "./observe";
import { FINAL_SHEET, FIRST_ROW, HEADERS, TABLE } from "./scratch";
import type { Answer, Step } from "./Step";

/** Where the table is now. */
export async function tablePlace(): Promise<TablePlace> {
  const [place] = (await officeWorkbook.survey([TABLE])).tables;
  if (place === undefined) throw new Error("The scratch table is gone.");
  return place;
}

async function cellsNow(): Promise<Answer> {
  const place = await tablePlace();
  return observeCells(FINAL_SHEET, `A2:${"ABCDEFGHIJ".charAt(place.headers.length - 1)}${String(place.row + 1 + place.bodyRows)}`);
}

/** What the product does with a table that is there. */
export const USE_STEPS: readonly Step[] = [
  {
    id: "read-rows",
    says: "读取若干行",
    run: async () => plain({ ...(await officeWorkbook.readRows(await tablePlace(), { first: FIRST_ROW, count: 3 }, HEADERS.length)), place: null }),
  },
  {
    id: "read-contents",
    says: "读取公式和数字格式",
    run: async () => plain({ ...(await officeWorkbook.readContents(await tablePlace(), { first: FIRST_ROW, count: 3 }, HEADERS.length)), place: null }),
  },
  { id: "read-nets", says: "读取列表、公式和条件格式", run: readNets },
  {
    id: "write-cells",
    says: "写入单元格：长数字、以 = 和 ' 开头的文字、日期",
    run: async () => {
      const place = await tablePlace();
      const write = (row: number, column: number, value: string | number, format: string) => ({ row: FIRST_ROW + row, column, value, format });
      await officeWorkbook.writeCells(place, [write(0, 1, "00123456789012345678", "@"), write(1, 2, "=1+1", "@"), write(2, 2, "'乙", "General"), write(0, 0, 43_388, "yyyy-mm-dd")], { cellByCell: false, width: HEADERS.length });
      await officeWorkbook.writeCells(place, [write(0, 3, "男", "General"), write(1, 3, "男", "General")], { cellByCell: true, width: HEADERS.length });
      return cellsNow();
    },
  },
  {
    id: "copy-row",
    says: "把一行拆成两行，再删掉一行",
    run: async () => {
      const place = await tablePlace();
      await officeWorkbook.copyRowDown(place, { row: 1, width: HEADERS.length - 1, position: 2, texts: ["甲", "乙"] });
      const copied = await cellsNow();
      await officeWorkbook.deleteRows(await tablePlace(), { first: 0, count: 1 }, 1);
      return { copied, deleted: await cellsNow() };
    },
  },
  {
    id: "filter",
    says: "按一列筛选，再全部显示",
    run: async () => {
      await officeWorkbook.setFilters(TABLE, [{ header: "性别", filter: { filterOn: "Values", values: ["男"] } }]);
      const { hasHiddenRows } = await officeWorkbook.readContents(await tablePlace(), { first: FIRST_ROW, count: 3 }, 1);
      const read = (await officeWorkbook.readFilters(TABLE)).filter(({ filter }) => filter !== null);
      await officeWorkbook.setFilters(TABLE, [{ header: "性别", filter: { filterOn: "Custom", criterion1: "=男", criterion2: "=女", operator: "Or" } }]);
      const readAgain = (await officeWorkbook.readFilters(TABLE)).filter(({ filter }) => filter !== null);
      await officeWorkbook.setFilters(TABLE, [{ header: "性别", filter: null }]);
      return { hasHiddenRows, read: plain(read), readAgain: plain(readAgain), after: await cellsNow() };
    },
  },
  {
    id: "chart",
    says: "在表旁放一张柱形图",
    run: async () => {
      const column = HEADERS.length + 2;
      await officeWorkbook.apply([
        { kind: "setValues", sheet: FINAL_SHEET, block: { row: 0, column, rows: 3, columns: 3 }, values: [["班级", "已完成", "未完成"], ["甲班", 3, 1], ["乙班", 2, 2]] },
        { kind: "addColumnChart", sheet: FINAL_SHEET, source: { row: 0, column, rows: 3, columns: 3 }, place: { row: 4, column, rows: 10, columns: 5 }, title: "进度" },
      ]);
      return "made";
    },
  },
  {
    id: "select",
    says: "选中一个单元格并读取",
    run: async () => {
      const place = await tablePlace();
      await officeWorkbook.selectCell(place.sheetId, place.row, 1);
      return plain(await officeWorkbook.readSelection());
    },
  },
  {
    id: "table-commands",
    says: "插入列、追加列和行，去掉列表和条件格式",
    run: async () => {
      const [net] = await officeWorkbook.readNets([{ place: await tablePlace(), resultColumn: null }]);
      const area = { row: FIRST_ROW, column: 0, rows: 3, columns: 4 };
      await officeWorkbook.apply([
        { kind: "clearValidation", sheet: FINAL_SHEET, block: area },
        ...(net?.highlights.slice(0, 1).map(({ id }) => ({ kind: "deleteConditionalFormat", sheet: FINAL_SHEET, block: area, id }) as const) ?? []),
        { kind: "insertTableColumn", sheet: FINAL_SHEET, column: 3, headerRow: 1, header: "班级" },
        { kind: "appendTableColumn", table: TABLE, header: "备注" },
        { kind: "appendTableRow", table: TABLE, values: ["9", "9", "丁", "", "女", "", ""] },
      ]);
      return { cells: await cellsNow(), nets: await readNets() };
    },
  },
  { id: "import-source", says: "查看一张表哪里有内容，再读取这一块", run: readSource },
  {
    id: "add-rows",
    says: "在表格末尾一次填入两行，超出的行让表格变长",
    run: async () => {
      const place = await tablePlace();
      const cells = (name: string) => place.headers.map((header) => (header === "姓名" ? name : ""));
      const formats = place.headers.map((header) => (header === "校验结果" ? null : "@"));
      await officeWorkbook.addRows(place, { row: place.row + 1 + place.bodyRows, rows: [cells("=戊"), cells("己")], missing: 2, formats, formulaColumns: [] });
      return cellsNow();
    },
  },
];

async function readSource(): Promise<Answer> {
  const { sheetId } = await tablePlace();
  const found = await officeWorkbook.findFilled(sheetId);
  if (found === null) return null;
  return { sheetName: found.sheetName, block: plain(found.block), cells: plain(await officeWorkbook.readBlock(sheetId, found.block)) };
}

async function readNets(): Promise<Answer> {
  const place = await tablePlace();
  const nets = await officeWorkbook.readNets([{ place, resultColumn: place.headers.indexOf("校验结果") }]);
  return plain(nets.map((net) => ({ ...net, highlights: net.highlights.map((highlight) => ({ ...highlight, id: "" })) })));
}
