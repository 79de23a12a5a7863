import { fixture, importFrom, openImport, putSheet, texts, type ImportProduct } from "./openImport";

const notice = ({ model }: ImportProduct) => model.getState().notice;
const preview = ({ imports }: ImportProduct) => imports.getState().preview;

/** 学号, 姓名, 性别, 证件号码 of invented students. */
const JIA = ["2018990101", "测试甲", "男", "460039200005122718"];
const YI = ["2018990102", "测试乙", "女", "460039199911302686"];
const HEADERS = ["学号", "姓名", "性别", "身份证号码"];

/** Places of 学号, 姓名, 性别, 出生日期, 证件号码, 备注 on 核查登记表. */
const SHOWN = [4, 6, 7, 8, 10, 22];

function tsv(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join("\t")).join("\r\n");
}

async function openWithList(...rows: readonly (readonly string[])[]): Promise<ImportProduct> {
  const product = await openImport();
  await putSheet(product, "名单", tsv(...rows));
  await product.quiet();
  return product;
}

async function openPreview(product: ImportProduct): Promise<void> {
  const { imports } = product;
  await imports.actions.open("tracker");
  await imports.actions.readSheet(imports.getState().sheets.find(({ name }) => name === "名单")?.id ?? "");
  await imports.actions.preview();
}

const students = (product: ImportProduct, rows: number) => texts(product, "核查登记表", { row: 3, rows, columns: SHOWN });

describe("a list on another sheet", () => {
  it("is put into the empty sheet, with the birth date that the number says", async () => {
    const product = await openWithList(["2018级新生名单"], HEADERS, JIA, YI);
    await importFrom(product, { sheet: "名单" });
    expect(students(product, 3)).toEqual([
      ["2018990101", "测试甲", "男", "20000512", "460039200005122718", ""],
      ["2018990102", "测试乙", "女", "19991130", "460039199911302686", ""],
      ["", "", "", "", "", ""],
    ]);
    expect(notice(product)).toEqual({ intent: "success", message: "导入完成：新增 2 人，更新 0 人。点“还原”可以撤回。", details: [] });
    expect(product.model.getState().rosters.tracker?.counts.rows).toBe(2);
  });

  it("changes nothing when it is imported again", async () => {
    const product = await openWithList(HEADERS, JIA, YI);
    await importFrom(product, { sheet: "名单" });
    await openPreview(product);
    expect(preview(product)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it("is previewed with one survey, two requests for the list, one for the sheet; four more write it", async () => {
    const product = await openWithList(HEADERS, JIA, YI);
    product.host.traffic.clear();
    await openPreview(product);
    expect(product.host.traffic.entries.map(({ writes }) => writes)).toEqual([false, false, false, false]);
    product.host.traffic.clear();
    await product.imports.actions.confirm();
    expect(product.host.traffic.entries.map(({ writes }) => writes)).toEqual([false, false, true, false]);
  });

  it("keeps text that begins with = + - @ as text, and numbers in all their digits", async () => {
    const product = await openWithList([...HEADERS, "备注"], [...JIA, "=1+1"], [...YI, "-见附件"], ["2018990103", "@测试", "", "", "+86"]);
    await importFrom(product, { sheet: "名单" });
    const cell = (row: number, column: number) => product.host.view.sheet("核查登记表").cell(row, column);
    expect([cell(3, 22), cell(4, 22), cell(5, 6), cell(5, 22)].map(({ value, formula }) => [value, formula])).toEqual([["=1+1", ""], ["-见附件", ""], ["@测试", ""], ["+86", ""]]);
    expect(cell(3, 10)).toMatchObject({ value: "460039200005122718", numberFormat: "@" });
  });

  it("refuses what lost digits and names the row", async () => {
    const product = await openWithList(HEADERS, JIA, ["2018990102", "测试乙", "女", "4.60039E+17"]);
    await importFrom(product, { sheet: "名单" });
    expect(students(product, 2).map(([number]) => number)).toEqual(["2018990101", ""]);
    expect(notice(product)?.details).toEqual([
      "另有 1 行没有导入：",
      "名单第 3 行（测试乙）：“证件号码”曾按数字保存，第 15 位以后的数字已经丢失，没有导入。请找原始名单，或照证件重新填写。",
    ]);
  });

  it("refuses number cells beyond 15 digits, in whatever column", async () => {
    const product = await openWithList([...HEADERS, "备注"], JIA, YI);
    product.host.workbook.sheets.find(({ name }) => name === "名单")?.cells.set(2, 4, 460039199911302700);
    await openPreview(product);
    expect(preview(product)?.refused.map(({ sheetRow, label }) => [sheetRow, label])).toEqual([[3, "测试乙"]]);
  });

  it("passes over titles, examples, totals and signatures, and spells 同上 out", async () => {
    const product = await openWithList(
      ["新生名单"],
      ["序号", ...HEADERS, "班级"],
      ["示例", "2018990199", "示例学生", "女", "460039199911302686", "20189901"],
      ["1", ...JIA, "20189901"],
      ["2", ...YI, "同上"],
      [],
      ["合计", "", "2人"],
      ["填表人：测试丙"],
    );
    await openPreview(product);
    expect(preview(product)).toMatchObject({ added: 2, passedOver: 3, refused: [], rewrites: expect.arrayContaining([{ label: "“同上”换成上面一行的内容", cells: 1 }]) as unknown });
    await product.imports.actions.confirm();
    expect(texts(product, "核查登记表", { row: 3, rows: 2, columns: [3, 6] })).toEqual([["20189901", "测试甲"], ["20189901", "测试乙"]]);
  });
});

describe("students whom the sheet has already", () => {
  async function openKnown(): Promise<ImportProduct> {
    const product = await openWithList([...HEADERS, "备注"], ["2018990101", "测试甲", "", "460039200005122718", "新备注"], [...YI, ""]);
    product.host.user.paste("核查登记表", "E4", tsv(["2018990101", "", "测试甲", "男"]));
    product.host.user.type("核查登记表", "W4", "旧备注");
    await product.quiet();
    return product;
  }

  it("shows what would be overwritten, and a blank never overwrites", async () => {
    const product = await openKnown();
    await openPreview(product);
    expect(preview(product)).toMatchObject({ added: 1, updated: 1, filled: 2 });
    expect(preview(product)?.overwrites).toEqual([{ row: 0, sheetRow: 4, label: "测试甲", column: "remarks", before: "旧备注", after: "新备注" }]);
  });

  it.each([
    { mode: "update", row: ["2018990101", "测试甲", "男", "20000512", "460039200005122718", "新备注"] },
    { mode: "fill", row: ["2018990101", "测试甲", "男", "20000512", "460039200005122718", "旧备注"] },
    { mode: "add", row: ["2018990101", "测试甲", "男", "", "", "旧备注"] },
  ] as const)("“$mode” does to them what the person chose, and adds the others", async ({ mode, row }) => {
    const product = await openKnown();
    await importFrom(product, { sheet: "名单" }, "tracker", mode);
    expect(students(product, 2)[0]).toEqual(row);
    expect(students(product, 2)[1]?.[1]).toBe("测试乙");
  });

  it("还原 brings everything back as it was", async () => {
    const product = await openKnown();
    const before = students(product, 5);
    await importFrom(product, { sheet: "名单" });
    expect(product.fixes.getState().revertible?.label).toBe("导入名单");
    await product.fixes.actions.revert();
    await product.quiet();
    expect(students(product, 5)).toEqual(before);
  });

  it("are matched by 证件号码 where the list has no 学号", async () => {
    const product = await openWithList(["姓名", "身份证号码", "备注"], ["测试甲", "46003920000512271８", "来自名单"]);
    product.host.user.paste("核查登记表", "E4", tsv([...JIA.slice(0, 1), "", "测试甲", "男", "", "", JIA[3] ?? ""]));
    await product.quiet();
    await importFrom(product, { sheet: "名单" });
    expect(students(product, 2)).toEqual([["2018990101", "测试甲", "男", "", "460039200005122718", "来自名单"], ["", "", "", "", "", ""]]);
  });

  it("are listed and not guessed where the numbers speak of two", async () => {
    const product = await openWithList(HEADERS, ["2018990101", "测试甲", "男", "460039199911302686"]);
    product.host.user.paste("核查登记表", "E4", tsv([JIA[0] ?? "", "", "测试甲", "男", "", "", JIA[3] ?? ""], [YI[0] ?? "", "", "测试乙", "女", "", "", YI[3] ?? ""]));
    await product.quiet();
    await openPreview(product);
    expect(preview(product)?.refused).toEqual([{ sheetRow: 2, label: "测试甲", reason: "学号和证件号码对应表里第 4、5 行的不同学生。请先核对这两个号码。" }]);
  });

  it("leaves a formula alone and says so, and writes the rest", async () => {
    const product = await openKnown();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("核查登记表").getRange("W4");
      range.numberFormat = [["General"]];
      range.formulas = [["=\"旧\"&\"备注\""]];
      await context.sync();
    });
    await importFrom(product, { sheet: "名单" });
    expect(product.host.view.sheet("核查登记表").cell(3, 22).formula).toBe("=\"旧\"&\"备注\"");
    expect(students(product, 1)[0]?.[4]).toBe("460039200005122718");
    expect(notice(product)?.details).toEqual(["第 4 行“备注”里是公式，没有覆盖。请先把公式换成内容，再试一次。"]);
  });

  it("asks again when somebody has changed the sheet since the preview", async () => {
    const product = await openKnown();
    await openPreview(product);
    product.host.user.type("核查登记表", "W4", "刚写的");
    await product.imports.actions.confirm();
    expect(notice(product)?.message).toBe("表里的内容刚有改动，预览已经更新。请再看一遍，然后确认。");
    expect(students(product, 1)[0]?.[5]).toBe("刚写的");
    expect(preview(product)?.overwrites[0]?.before).toBe("刚写的");
  });
});

describe("where the list comes from", () => {
  it("reads what is selected, and the whole list around a single cell", async () => {
    const product = await openWithList(HEADERS, JIA, YI);
    for (const [address, rows] of [["A1:D2", 1], ["B2", 2]] as const) {
      product.host.user.select("名单", address);
      await product.imports.actions.open("tracker");
      await product.imports.actions.readSelection();
      expect([address, product.imports.getState().source?.rows]).toEqual([address, rows]);
    }
  });

  it("says so when the selection is empty, or is the sheet itself", async () => {
    const product = await openWithList(HEADERS, JIA);
    await importFrom(product, { sheet: "名单" });
    for (const [sheet, address, words] of [["名单", "H20", "是空的"], ["核查登记表", "A4:G4", "这张表自己"]] as const) {
      product.host.user.activate(sheet);
      product.host.user.select(sheet, address);
      await product.imports.actions.open("tracker");
      await product.imports.actions.readSelection();
      expect(notice(product)?.message).toContain(words);
    }
  });

  it("reads a GB18030 .csv as Chinese Excel writes it", async () => {
    const product = await openImport();
    const bytes = Uint8Array.from([...Buffer.from("d1a7bac52cd0d5c3fb2cd0d4b1f00d0a323031383939303130312cb2e2cad4bcd72cc4d00d0a", "hex")]);
    await importFrom(product, { file: "名单.csv", bytes });
    expect(students(product, 1)[0]?.slice(0, 3)).toEqual(["2018990101", "测试甲", "男"]);
  });

  it("says what to do with a file that is no list", async () => {
    const product = await openImport();
    await product.imports.actions.open("tracker");
    await product.imports.actions.readFile("名单.xls", () => Promise.resolve(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])));
    expect(notice(product)?.message).toBe("这是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再选。");
    await product.imports.actions.readFile("名单.xlsx", () => Promise.reject(new Error("gone")));
    expect(notice(product)?.message).toBe("文件没有读到。请检查它是否还在原处，再选一次。");
  });
});

describe("120 dirty rows of a registrar's export", () => {
  it.each(["file", "sheet"] as const)("come from a %s into 附件1, one row for each item, and are judged there", async (kind) => {
    const product = await openImport();
    const bytes = fixture("dirty-roster.xlsx");
    if (kind === "sheet") await putSheet(product, "教务导出", new TextDecoder().decode(fixture("dirty-roster.with-title-and-header.tsv")));
    await product.quiet();
    await importFrom(product, kind === "file" ? { file: "dirty-roster.xlsx", bytes } : { sheet: "教务导出" }, "attachment1");
    const counts = product.model.getState().rosters.attachment1?.counts;
    expect(counts?.rows).toBe(113);
    expect(notice(product)?.message).toBe("导入完成：新增 113 人，更新 0 人。点“还原”可以撤回。");
    expect(notice(product)?.details[0]).toBe("另有 3 行没有导入：");
    expect(JSON.stringify(product.model.getState().notice)).not.toMatch(/\d{15}/u);
  });
});

/** 10,000 take most of a minute: `IMPORT_ROWS=10000`. Fewer still need several requests, and a longer table. */
const MANY = Number(process.env["IMPORT_ROWS"] ?? 1_000);

describe("many students", () => {
  it("go in below 5 MB a request, and the table grows with its formulas and formats over nothing that stands below it", async () => {
    const rows = Array.from({ length: MANY }, (_, index) => [String(2018900001 + index), `测试${String(index)}`, "男", String(18469033150001 + index)]);
    const product = await openWithList(["学号", "姓名", "性别", "考生号"], ...rows);
    product.host.user.type("核查登记表", "E210", "表下面的备注");
    await product.quiet();
    product.host.traffic.clear();
    await importFrom(product, { sheet: "名单" });
    const { entries } = product.host.traffic;
    expect(notice(product)?.message).toBe(`导入完成：新增 ${String(MANY)} 人，更新 0 人。点“还原”可以撤回。`);
    expect(Math.max(...entries.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)))).toBeLessThan(5_000_000);
    process.stdout.write(`${String(MANY)} students: ${String(entries.length)} round trips, ${String(entries.filter(({ writes }) => writes).length)} of them write\n`);
    const sheet = product.host.view.sheet("核查登记表");
    expect(sheet.cell(MANY + 2, 4)).toMatchObject({ value: String(2018900000 + MANY), numberFormat: "@" });
    expect(sheet.cell(MANY + 2, 23).formula).not.toBe("");
    expect(sheet.cell(MANY + 9, 4).value).toBe("表下面的备注");
  }, 600_000);
});
