import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import type { SheetKind } from "../../src/domain/columns";
import type { SheetView } from "../../src/workbench/ExcelHost";
import { expectFresh } from "./freshCheck";
import { openImport, putSheet, type ImportProduct } from "./openImport";
import type { Product } from "./openProduct";

const SHEETS: Readonly<Record<SheetKind, string>> = { attachment1: "附件1", tracker: "核查登记表" };

interface Place {
  readonly sheet: string;
  readonly table: string;
}

/** What people do to the rows while a command writes into them, between two of its requests. */
const GESTURES: readonly (readonly [string, (product: Product, place: Place) => void])[] = [
  ["rows are put in above the table", ({ host }, { sheet }) => { host.user.insertRows(sheet, 0, 2); }],
  ["a row is put in above the students", ({ host }, { sheet }) => { host.user.insertRows(sheet, 3, 1); }],
  ["a row is put in between them", ({ host }, { sheet }) => { host.user.insertRows(sheet, 5, 1); }],
  ["the first student is taken out", ({ host }, { sheet }) => { host.user.deleteRows(sheet, 3, 1); }],
  ["the list is sorted", ({ host }, { table }) => { host.user.sortTable(table, "学号", false); }],

  ["the table is cut and pasted elsewhere", ({ host }, { table }) => { host.user.addSheet("新表"); host.organiser.moveTable(table, "新表", "C5"); }],
  ["the sheet is renamed", ({ host }, { sheet }) => { host.user.renameSheet(sheet, "名单二"); }],
  ["a coauthor puts a row in", ({ host }, { sheet }) => { host.coauthor.does((person) => { person.insertRows(sheet, 3, 1); }); }],
  ["a coauthor types two students into the next blank rows", ({ host }, { sheet }) => { host.coauthor.does((person) => { for (const index of [4, 5]) person.paste(sheet, `B${String(firstBlankRow(host.view.sheet(sheet)))}`, student(index, "20000102", "女")); }); }],
  ["a coauthor writes into one of the cells", ({ host }, { sheet }) => { host.coauthor.does((person) => { person.type(sheet, "I4", "20000511"); }); }],
];

/** As at the left edge of the sheet. */
function firstBlankRow(sheet: SheetView): number {
  let row = 3;
  while (sheet.cell(row, 4).value !== "") row++;
  return row + 1;
}

const NUMBERS = ["460039200005122718", "460039200104080319", "460039199911250410", "460039200001020025", "460039200001030021"];
const NAMES = ["测试甲", "测试乙", "测试丙", "测试丁", "测试戊"];
const WRITTEN = ["2000/5/12", "2001/4/8", "1999/11/25"];
const MEANT = ["20000512", "20010408", "19991125"];

function student(index: number, birthDate: string, gender = "男"): string {
  return ["自动化学院", "自动化类", "20189901", `201899010${String(index)}`, `1846903315000${String(index)}`, NAMES[index - 1], gender, birthDate].join("\t");
}

interface Command {
  readonly kind: SheetKind;
  /** Brings the pane to where one click is left. */
  readonly ready: (product: ImportProduct) => Promise<void>;
  readonly run: (product: ImportProduct) => Promise<void>;
  /** What a student's cell may hold afterwards, besides what it held. */
  readonly meant: (number: string, header: string) => string | undefined;
  /** A student whose rows have become one, which somebody may then take out. */
  readonly mayGo?: string;
  /** Students who may come, and then with all of this. */
  readonly added: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const indexOf = (number: string): number => Number(number.at(-1)) - 1;
const NEWCOMER = { 学号: "2018990109", 姓名: "测试己", 性别: "女", 备注: "新生" };

const COMMANDS: Readonly<Record<string, Command>> = {
  全部修复: {
    kind: "attachment1",
    ready: ({ fixes }) => { fixes.actions.preview("attachment1"); return Promise.resolve(); },
    run: ({ fixes }) => fixes.actions.confirm(),
    meant: (number, header) => (header === "出生日期" ? MEANT[indexOf(number)] : undefined),
    added: {},
  },
  还原: {
    kind: "attachment1",
    ready: async ({ fixes, quiet }) => { fixes.actions.preview("attachment1"); await fixes.actions.confirm(); await quiet(); },
    run: ({ fixes }) => fixes.actions.revert(),
    meant: (number, header) => (header === "出生日期" ? WRITTEN[indexOf(number)] : undefined),
    added: {},
  },
  拆成多行: {
    kind: "attachment1",
    ready: ({ host, quiet }) => { host.user.type("附件1", "N4", "姓名、性别"); return quiet(); },
    run: async ({ model, fixes }) => {
      const student = model.getState().rosters.attachment1?.students.find(({ findings }) => findings.some(({ rule }) => rule === "ITEM_MULTI"));
      const finding = student?.findings.find(({ rule }) => rule === "ITEM_MULTI");
      if (student === undefined || finding === undefined) throw new Error("Nothing can be split.");
      await fixes.actions.fix({ sheet: "attachment1", row: student.row, finding });
    },
    meant: (number, header) => (number === "2018990101" && header === "有误信息项" ? "姓名" : undefined),
    added: { "2018990101": { 有误信息项: "性别" } }, // her second row, where somebody takes out the first
  },
  拆成多行后还原: {
    kind: "attachment1",
    ready: async (product) => {
      const { 拆成多行: split } = COMMANDS;
      await split?.ready(product);
      await split?.run(product);
      await product.quiet();
    },
    run: ({ fixes }) => fixes.actions.revert(),
    meant: (number, header) => (number === "2018990101" && header === "有误信息项" ? "姓名、性别" : undefined),
    mayGo: "2018990101",
    added: {},
  },
  导入名单: {
    kind: "tracker",
    ready: async (product) => {
      const { imports } = product;
      await putSheet(product, "名单", [["学号", "姓名", "性别", "备注"], ["2018990102", "测试乙", "男", "新备注"], Object.values(NEWCOMER)].map((row) => row.join("\t")).join("\r\n"));
      await imports.actions.open("tracker");
      await imports.actions.readSheet(imports.getState().sheets.find(({ name }) => name === "名单")?.id ?? "");
      await imports.actions.preview();
      imports.actions.setMode("update");
    },
    run: ({ imports }) => imports.actions.confirm(),
    meant: (number, header) => (number === "2018990102" && header === "备注" ? "新备注" : undefined),
    added: { [NEWCOMER.学号]: NEWCOMER },
  },
};

async function open({ kind, ready }: Command): Promise<ImportProduct> {
  const product = await openImport();
  // Fewer blank rows to move when rows come and go.
  for (const sheet of Object.values(SHEETS)) product.host.user.deleteRows(sheet, 15, 188);
  product.host.user.paste(SHEETS[kind], "B4", WRITTEN.map((birthDate, index) => [student(index + 1, birthDate), ...(kind === "attachment1" ? ["汉族"] : []), "居民身份证", NUMBERS[index]].join("\t")).join("\r\n"));
  await product.quiet();
  await ready(product);
  return product;
}

type Students = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The students of a table by number, wherever their rows are, each by her first row, and all texts outside it. */
function look({ host }: Product, tableName: string): { readonly students: Students; readonly outside: string } {
  const found = host.workbook.table(tableName);
  if (found === null) throw new Error("The table is gone.");
  const { row: top, column: left, rows, columns } = found.table.area;
  const view = host.view.sheet(found.sheet.name);
  const text = (row: number, column: number): string => String(view.cell(row, column).value);
  const headers = Array.from({ length: columns }, (_, column) => text(top, left + column));
  const students: Record<string, Record<string, string>> = {};
  for (let row = top + 1; row < top + rows; row++) {
    const cells = Object.fromEntries(headers.map((header, column) => [header, text(row, left + column)]));
    delete cells["校验结果"];
    if (Object.values(cells).some((cell) => cell !== "")) students[cells["学号"] ?? ""] ??= cells;
  }
  const outside = Array.from({ length: top + 1 }, (_, row) => Array.from({ length: left + columns }, (__, column) => text(row, column)).join("|"));
  return { students, outside: [view.name, ...outside].join("\n") };
}

describe.each(Object.entries(COMMANDS))("%s", (_name, command) => {
  const sheet = SHEETS[command.kind];
  const { tableName: table } = ROSTER_SHEETS[command.kind];

  it.each(GESTURES)("while %s: no student gets what is another's, nothing typed is lost, and nobody is there by half", async (_what, gesture) => {
    const twin = await open(command);
    gesture(twin, { sheet, table });
    const expected = look(twin, table);
    let request = 0;
    for (let requests = 1; request < requests; request++) {
      const product = await open(command);
      let count = 0;
      product.host.faults.take = () => {
        if (count++ === request) gesture(product, { sheet, table });
        return null;
      };
      await command.run(product);
      await product.quiet();
      requests = count;
      if (count <= request) break; // the last gesture has made the way shorter
      Reflect.deleteProperty(product.host.faults, "take");
      const { students, outside } = look(product, table);
      expect({ request, outside }).toEqual({ request, outside: expected.outside });
      for (const [number, cells] of Object.entries({ ...expected.students, ...students })) {
        const typed = expected.students[number];
        if (number === command.mayGo && students[number] === undefined) continue;
        if (typed === undefined) expect({ request, ...cells }).toMatchObject({ request, ...command.added[number] });
        else expect({ request, number, ...students[number] }).toEqual({ request, number, ...asMeant(number, typed, students[number] ?? {}) });
      }
      expect(Object.keys(students).filter((number) => expected.students[number] === undefined && command.added[number] === undefined)).toEqual([]);
      product.model.rescan.lookOver();
      await product.quiet();
      expectFresh(product);
    }
    expect(request).toBeGreaterThan(1);
  });

  /** What was typed, with what the command was to write where it has. */
  function asMeant(number: string, typed: Students[string], now: Students[string]): Students[string] {
    return Object.fromEntries(Object.entries(typed).map(([header, text]) => [header, command.meant(number, header) === now[header] ? (now[header] ?? text) : text]));
  }
});

it("gives a student back her own date even when somebody begins to type meanwhile, as soon as the cell is left", async () => {
  const product = await open(COMMANDS["全部修复"] as Command);
  const { host, fixes, quiet } = product;
  let count = 0;
  host.faults.take = () => {
    if (++count === 2) host.user.insertRows("附件1", 3, 1); // right before the writing
    if (count === 2) host.faults.beginCellEdit(); // and a cell is edited from its answer on
    return null;
  };
  const confirmed = fixes.actions.confirm();
  await product.idle();
  const dates = (): unknown[] => [0, 1, 2, 3].map((row) => host.view.sheet("附件1").cell(3 + row, 8).value);
  expect(dates()).not.toEqual(["", ...WRITTEN]);
  Reflect.deleteProperty(host.faults, "take");
  host.faults.endCellEdit();
  await confirmed;
  await quiet();
  expect(dates()).toEqual(["", ...WRITTEN]);
  expect(product.model.getState().notice?.details[0]).toMatch(/刚被移动或改过，没有动它，请再试一次。$/u);
});
