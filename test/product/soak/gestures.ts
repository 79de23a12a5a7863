import { columnLetters } from "../../../src/workbench/host/model/geometry/address";
import type { EmbeddedExcelHost } from "../../../src/workbench/host/createExcelHost";
import type { Table } from "../../../src/workbench/host/model/state/table";
import type { Random } from "../../bench/random";

/** Something that a person does; `act` says what it did. */
export interface Gesture {
  readonly name: string;
  readonly act: (host: EmbeddedExcelHost, random: Random) => string;
}

/** Whole rows of 附件1 and of 核查登记表, B onwards. */
const ATTACHMENT = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件", "", ""];
const TRACKER = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "居民身份证", "460039200005122718", "普通高考", "未查询", ""];

/** What people type, right and wrong, into any column. */
const TEXTS = [
  "", "", "男", "女", "男性", "同上", "汉族", "姓名", "姓名、性别", "录取照片", "测试甲", "测试乙", "測試丙", "460039200005122718", "460039200005122717", "46003920000512271x",
  "460039199911302686", " 460039 20000512 2718", "20000512", "2000-05-12", "2000/5/12", "18469033150001", "18469033150002", "2018990101", "2018990102", "20189901",
  "自动化学院", "计算机学院", "已确认无误", "未查询", "账号被占用", "信息有误", "普通高考", "合计", "示例", "=1+1", "+86", "-", "@甲", "'乙", "教务处同意", "0", "123456789012345678",
];

const TABLES = ["tblAttachment1", "tblTracker"] as const;

interface Place {
  readonly sheet: string;
  readonly table: Table;
}

function placeIn(host: EmbeddedExcelHost, random: Random): Place {
  const name = random.pick(TABLES);
  const found = host.workbook.table(name);
  if (found === null) throw new RangeError(`no ${name}`);
  return { sheet: found.sheet.name, table: found.table };
}

const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A cell in the body, seldom in the header, above, below or beside the table. */
function cellIn({ table: { area } }: Place, random: Random): { row: number; column: number } {
  const row = area.row + random.pick([0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 12, area.rows - 1, area.rows]);
  const column = area.column + random.integer(0, random.integer(0, 20) === 0 ? area.columns + 1 : area.columns - 2);
  return { row, column };
}

function block(random: Random): string {
  const rows = random.integer(1, 6);
  const columns = random.pick([1, 1, 1, 2, 5, 20]);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.pick(TEXTS)).join("\t")).join("\r\n");
}

/** A student as in the fixture, one or two cells of it another. */
function student(cells: readonly string[], random: Random): string[] {
  const number = random.integer(1, 30);
  const own = cells.map((cell) => cell.replace(/^(20189901|184690331500)01$/u, `$1${String(number).padStart(2, "0")}`).replace("测试甲", `测试${String.fromCharCode(0x4e00 + number)}`));
  if (random.integer(0, 1) === 0) own[random.integer(0, own.length - 1)] = random.pick(TEXTS);
  return own;
}

export const GESTURES: readonly Gesture[] = [
  ...Array.from({ length: 5 }, (): Gesture => ({ name: "type", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    const text = random.pick(TEXTS);
    host.user.type(place.sheet, cellName(row, column), text);
    return `${place.sheet}!${cellName(row, column)} ${text}`;
  } })),
  ...Array.from({ length: 4 }, (): Gesture => ({ name: "paste students", act: (host, random) => {
    const place = placeIn(host, random);
    const { area } = place.table;
    const address = cellName(area.row + random.integer(1, Math.min(12, area.rows)), area.column + 1);
    const rows = Array.from({ length: random.integer(1, 8) }, () => student(place.table.name === "tblTracker" ? TRACKER : ATTACHMENT, random).join("\t"));
    host.user.paste(place.sheet, address, rows.join("\r\n"));
    return `${place.sheet}!${address} ${rows.length} rows`;
  } })),
  { name: "paste a block", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    host.user.paste(place.sheet, cellName(row, column), block(random));
    return `${place.sheet}!${cellName(row, column)}`;
  } },
  { name: "clear", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    const address = `${cellName(row, column)}:${cellName(row + random.integer(0, 3), column + random.integer(0, 18))}`;
    host.user.clear(place.sheet, address);
    return `${place.sheet}!${address}`;
  } },
  { name: "fill down", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    const from = cellName(row, column);
    host.user.fill(place.sheet, from, `${from}:${cellName(row + random.integer(1, 6), column)}`);
    return `${place.sheet}!${from}`;
  } },
  { name: "sort", act: (host, random) => {
    const { table } = placeIn(host, random);
    const header = random.pick(host.view.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table.name)?.headers ?? []);
    host.user.sortTable(table.name, header, random.integer(0, 1) === 0);
    return `${table.name} by ${header}`;
  } },
  { name: "filter", act: (host, random) => {
    const { table } = placeIn(host, random);
    host.user.filterTable(table.name, "性别", random.pick([null, ["男"], ["女", ""]]));
    return table.name;
  } },
  { name: "insert rows", act: (host, random) => {
    const { sheet, table: { area } } = placeIn(host, random);
    if (area.rows > 45) return "no, it is long enough";
    const at = random.integer(0, 8) === 0 ? 0 : area.row + random.integer(1, 10);
    host.user.insertRows(sheet, at, random.integer(1, 3));
    return `${sheet} ${at}`;
  } },
  { name: "delete rows", act: (host, random) => {
    const { sheet, table: { area } } = placeIn(host, random);
    if (area.rows < 15) return "no, it is short enough";
    const at = area.row > 3 && random.integer(0, 3) === 0 ? 0 : area.row + random.integer(1, 10);
    host.user.deleteRows(sheet, at, at === 0 ? 1 : random.integer(1, 4));
    return `${sheet} ${at}`;
  } },
  { name: "undo", act: (host) => { host.user.undo(); return ""; } },
  { name: "undo", act: (host) => { host.user.undo(); return ""; } },
  { name: "redo", act: (host) => { host.user.redo(); return ""; } },
  { name: "select", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    host.user.select(place.sheet, cellName(row, column));
    return `${place.sheet}!${cellName(row, column)}`;
  } },
  { name: "activate", act: (host, random) => {
    const { name } = random.pick(host.view.sheets);
    host.user.activate(name);
    return name;
  } },
  { name: "Text to Columns", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    host.organiser.textToColumns(place.sheet, `${cellName(row, column)}:${cellName(row + 3, column)}`, random.pick(["、", " ", "0"]));
    return `${place.sheet}!${cellName(row, column)}`;
  } },
  { name: "hide rows", act: (host, random) => {
    const { sheet, table: { area } } = placeIn(host, random);
    host.organiser.hideRows(sheet, area.row + random.integer(1, 8), 2);
    return sheet;
  } },
  { name: "rename a sheet", act: (host, random) => {
    const { sheet, table } = placeIn(host, random);
    const name = random.pick(table.name === "tblTracker" ? ["核查登记表", "登记 (2)"] : ["附件1", "名单"]);
    host.user.renameSheet(sheet, name);
    return `${sheet} to ${name}`;
  } },
  { name: "move a sheet", act: (host, random) => {
    const { sheet } = placeIn(host, random);
    host.organiser.moveSheet(sheet, 0);
    return sheet;
  } },
  { name: "edit the policy", act: (host, random) => {
    const found = host.workbook.table("tblPolicy");
    if (found === null) throw new RangeError("no policy");
    const { area } = found.table;
    const address = cellName(area.row + random.integer(1, area.rows - 1), area.column + 1);
    const before = String(host.view.sheet(found.sheet.name).cell(area.row + 1, area.column + 1).value);
    host.user.type(found.sheet.name, address, random.pick(["2018", "自动化学院", "是", "否", before]));
    if (random.integer(0, 3) > 0) host.user.undo();
    return address;
  } },
  ...Array.from({ length: 2 }, (): Gesture => ({ name: "a coauthor types", act: (host, random) => {
    const place = placeIn(host, random);
    const { row, column } = cellIn(place, random);
    host.coauthor.does((person) => { person.type(place.sheet, cellName(row, column), random.pick(TEXTS)); });
    return `${place.sheet}!${cellName(row, column)}`;
  } })),
  { name: "a coauthor changes rows", act: (host, random) => {
    const { sheet, table: { area } } = placeIn(host, random);
    const at = area.row + random.integer(1, 9);
    host.coauthor.does((person) => { if (area.rows < 30) person.insertRows(sheet, at, 2); else person.deleteRows(sheet, at, 2); });
    return `${sheet} ${at}`;
  } },
  { name: "take a table away for a moment", act: (host, random) => {
    const { table } = placeIn(host, random);
    random.pick([
      () => { host.organiser.removeTable(table.name, true); },
      () => { host.organiser.renameTable(table.name, "表甲"); },
      () => { host.organiser.moveTable(table.name, "Sheet1", "D60"); },
    ])();
    if (random.integer(0, 5) > 0) host.user.undo();
    return table.name;
  } },
];
