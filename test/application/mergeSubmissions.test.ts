/** @jest-environment node */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import type { FileReport } from "../../src/application/merge/FileReport";
import { mergeSubmissions, type CollegeSource, type MergeOutcome } from "../../src/application/mergeSubmissions";
import { ReadingCancelled } from "../../src/application/readTable";
import { gb18030 } from "./merge/gb18030";
import { cellsOf, cleanRow, CONTEXT, handMadeFile, HEADERS, sourceOf, submissionFile } from "./merge/collegeFiles";

const A = "自动化学院";
const B = "机电学院";

function merge(sources: readonly CollegeSource[], colleges: readonly string[] = []): Promise<MergeOutcome> {
  return mergeSubmissions(sources, openCollegeFile, CONTEXT, { colleges });
}

async function report(name: string, bytes: Uint8Array, colleges: readonly string[] = []): Promise<FileReport> {
  return (await merge([sourceOf(name, bytes)], colleges)).files[0]!;
}

const messages = (file: FileReport): string[] => file.remarks.map(({ message }) => message);

describe("a submission of ours", () => {
  it("is accepted with nothing to say", async () => {
    const file = await report("a.xlsx", submissionFile(A, [cleanRow(1, A), cleanRow(2, A)]));
    expect(messages(file)).toEqual([]);
    expect(file).toMatchObject({ outcome: "accepted", college: A, students: 2, items: 2, isZeroReport: false });
  });

  it("hands on every cell as it was written", async () => {
    const row = cleanRow(1, A);
    const file = await report("a.xlsx", submissionFile(A, [row]));
    expect(cellsOf(Object.fromEntries(file.rows[0]!.texts), 0)).toEqual(cellsOf(row, 0));
  });

  it("is a zero report when it says so", async () => {
    const file = await report("a.xlsx", submissionFile(A, []));
    expect(file).toMatchObject({ outcome: "accepted", isZeroReport: true, students: 0, remarks: [] });
  });

  it("counts a student with two items once", async () => {
    const file = await report("a.xlsx", submissionFile(A, [cleanRow(1, A), cleanRow(1, A, { wrongItem: "性别", chsiValue: "无", correctValue: cleanRow(1, A).gender! })]));
    expect(file).toMatchObject({ students: 1, items: 2 });
    // What two rows of one file share is the rules' to say.
    expect(messages(file).filter((message) => message.includes("也报了"))).toEqual([]);
  });
});

describe("a row with an error", () => {
  it("sends the file back, naming row, column and what to do", async () => {
    const file = await report("a.xlsx", submissionFile(A, [cleanRow(1, A), cleanRow(2, A, { name: "" })]));
    expect(file.outcome).toBe("returned");
    expect(file.remarks).toEqual([expect.objectContaining({ severity: "error", sheetRow: 5, record: 2, column: "姓名", message: "姓名没有填写，请照证件填写。" })]);
  });

  it("is accepted with a warning where the rule only asks for a look", async () => {
    const file = await report("a.xlsx", submissionFile(A, [cleanRow(1, A, { proof: "", wrongItem: "性别", chsiValue: "未知", correctValue: cleanRow(1, A).gender! })]));
    expect(file.outcome).toBe("acceptedWithWarnings");
  });
});

describe("a hand-made file", () => {
  const aliased = HEADERS.map((header) => ({ 证件号码: "身份证号", 姓名: "姓 名", 学号: "XH", 有误信息项: "错误项" })[header] ?? header);

  it("is understood with other headers, further down, below a title, and above a sign-off block", async () => {
    const lines = [[], ["附件1"], [`${A}新生学籍信息有误学生名单`], [], aliased, cellsOf(cleanRow(1, A), 0), cellsOf(cleanRow(2, A), 1), [], ["填表人：某某", "", "联系电话：", "13800000000"]];
    const file = await report("x.xlsx", handMadeFile({ name: "Sheet1", lines }));
    expect(messages(file).filter((message) => message.includes("填表人"))).toEqual([]);
    expect(file).toMatchObject({ college: A, students: 2, outcome: "accepted" });
  });

  it("takes the sheet with students, whatever else is in the file", async () => {
    const list = [HEADERS, cellsOf(cleanRow(1, A), 0)];
    const file = await report("x.xlsx", handMadeFile({ name: "说明", lines: [["请看第二页"]] }, { name: "空表", lines: [HEADERS] }, { name: "名单", lines: list }));
    expect(file.students).toBe(1);
  });

  it("is sent back when students stand on two sheets, so that none is lost unseen", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "一班", lines: [HEADERS, cellsOf(cleanRow(1, A), 0)] }, { name: "二班", lines: [HEADERS, cellsOf(cleanRow(2, A), 0)] }));
    expect(file).toMatchObject({ outcome: "returned", remarks: [{ message: expect.stringContaining("“一班”、“二班”") as string }] });
  });

  it("cannot turn the terminal red by the name of a sheet", async () => {
    const lines = [HEADERS, cellsOf(cleanRow(1, A), 0)];
    const files = unzipSync(handMadeFile({ name: "红", lines }, { name: "\u202E二班", lines }));
    const named = strFromU8(files["xl/workbook.xml"]!).replace('name="红"', 'name="\u001B[31m红"');
    const file = await report("x.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(named) }));
    expect(messages(file)[0]).toMatch(/^“\[31m红”、“二班”里都有学生/u);
  });

  it("keeps a row without any number: an unfinished student is named, not dropped", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "名单", lines: [HEADERS, cellsOf(cleanRow(1, A), 0), cellsOf({ college: A, wrongItem: "姓名" }, 1), ["填表人："]] }));
    expect(file.items).toBe(2);
    expect(file.remarks.map(({ column }) => column)).toEqual(expect.arrayContaining(["学号", "姓名", "证件号码"]));
  });

  it("joins two header rows", async () => {
    const at = HEADERS.indexOf("学信网显示内容");
    const upper = HEADERS.map((header, index) => (index === at ? "有误内容" : index === at + 1 ? "" : header));
    const lower = HEADERS.map((_, index) => (index === at ? "更正前" : index === at + 1 ? "更正后" : ""));
    const row = cellsOf(cleanRow(1, A, { wrongItem: "性别", chsiValue: "未知", correctValue: cleanRow(1, A).gender! }), 0);
    const file = await report("x.xlsx", handMadeFile({ name: "名单", lines: [upper, lower, row] }));
    expect(file).toMatchObject({ items: 1, outcome: "accepted" });
    expect(file.rows[0]!.texts.get("chsiValue")).toBe("未知");
  });

  it("reads dates of old Excel for Mac, which count from 1904", async () => {
    const row = cleanRow(1, A, { documentType: "其他", documentNumber: "XJ123456", birthDate: "20000512" });
    const cells = cellsOf(row, 0).map((cell, at) => (HEADERS[at] === "出生日期" ? 36658 - 1462 : cell));
    const files = unzipSync(handMadeFile({ name: "名单", lines: [HEADERS, cells] }));
    const from1904 = strFromU8(files["xl/workbook.xml"]!).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const file = await report("x.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(from1904) }));
    expect(file.rows[0]!.texts.get("birthDate")).toBe("20000512");
  });

  it("ends at the first sign-off line below the last student, whichever columns its fields stand in", async () => {
    const signOff = HEADERS.map((header) => ({ 序号: "填报单位（盖章）：", 姓名: "填表人：测试员", 证件号码: "联系电话：13800000000" })[header] ?? "");
    const file = await report("x.xlsx", handMadeFile({ name: "名单", lines: [HEADERS, cellsOf(cleanRow(1, A), 0), signOff, ["", "注：请核对"]] }));
    expect(file).toMatchObject({ items: 1, outcome: "accepted" });
  });

  it("goes on below a sign-off line where more students stand", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "名单", lines: [HEADERS, cellsOf(cleanRow(1, A), 0), ["填表人：某某"], cellsOf(cleanRow(2, A), 1)] }));
    expect(file.items).toBe(2);
  });

  it("passes over hidden sheets where a visible one is a list", async () => {
    const files = unzipSync(handMadeFile({ name: "旧名单", lines: [HEADERS, cellsOf(cleanRow(1, A), 0)] }, { name: "名单", lines: [HEADERS, cellsOf(cleanRow(2, A), 0)] }));
    const hidden = strFromU8(files["xl/workbook.xml"]!).replace('name="旧名单"', 'name="旧名单" state="hidden"');
    const file = await report("x.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(hidden) }));
    expect(file.rows.map(({ texts }) => texts.get("studentNumber"))).toEqual([cleanRow(2, A).studentNumber]);
  });

  it("is sent back when it holds the 核查登记表 only", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "核查登记表", lines: [["学号", "姓名", "查询确认状态"], ["2018990101", "测试甲", "未查询"]] }));
    expect(messages(file)).toEqual([expect.stringContaining("只有核查登记表")]);
  });

  it("says what is missing when it is no list at all", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "Sheet1", lines: [["随便", "写写"]] }));
    expect(messages(file)[0]).toContain("没有找到名单");
  });

  it("is a zero report with a question where the table is simply empty", async () => {
    const file = await report("x.xlsx", handMadeFile({ name: "附件1", lines: [[`${A}新生学籍信息有误学生名单`], HEADERS] }));
    expect(file).toMatchObject({ isZeroReport: true, outcome: "acceptedWithWarnings" });
  });
});

it("reads .csv in GB18030 as well", async () => {
  const text = [HEADERS, cellsOf(cleanRow(1, A), 0)].map((line) => line.join(",")).join("\r\n");
  const file = await report("x.csv", gb18030(text));
  expect(file).toMatchObject({ outcome: "accepted", students: 1, college: A });
});

describe("an edited submission", () => {
  it("is noticed when one cell says something else", async () => {
    const commands = submissionFile(A, [cleanRow(1, A)]);
    const edited = submissionFile(A, [cleanRow(1, A, { remarks: "改过" })]);
    const [original, changed] = [unzipSync(commands), unzipSync(edited)];
    // The changed rows with the original footer.
    const footer = /&amp;8校验码 [A-Z2-7]{8}/u;
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    const sheet = text(changed["xl/worksheets/sheet1.xml"]!).replace(footer, footer.exec(text(original["xl/worksheets/sheet1.xml"]!))![0]);
    const file = await report("a.xlsx", zipSync({ ...changed, "xl/worksheets/sheet1.xml": new TextEncoder().encode(sheet) }));
    expect(messages(file)).toEqual([expect.stringContaining("校验码与内容对不上")]);
    expect(file.outcome).toBe("acceptedWithWarnings");
  });
});

describe("files side by side", () => {
  it("name a student whom two colleges report, in both files", async () => {
    const { files } = await merge([sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A)])), sourceOf("b.xlsx", submissionFile(B, [cleanRow(1, B)]))]);
    expect(files.map(messages)).toEqual([[expect.stringContaining(`${B}的“b.xlsx”第 4 行`)], [expect.stringContaining(`${A}的“a.xlsx”第 4 行`)]]);
  });

  it("name the columns in which two colleges disagree", async () => {
    const other = cleanRow(1, B, { name: "测试别名", wrongItem: "身份证号", chsiValue: "460039199901010000", correctValue: cleanRow(1, B).documentNumber! });
    const { files } = await merge([sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A)])), sourceOf("b.xlsx", submissionFile(B, [other]))]);
    expect(messages(files[0]!).at(-1)).toContain("两处的姓名不一样");
  });

  it("name a document number that belongs to two students", async () => {
    const two = cleanRow(2, B, { documentNumber: cleanRow(1, A).documentNumber!, gender: cleanRow(1, A).gender!, birthDate: cleanRow(1, A).birthDate! });
    const { files } = await merge([sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A)])), sourceOf("b.xlsx", submissionFile(B, [two]))]);
    expect(messages(files[0]!).at(-1)).toContain("证件号码与机电学院的“b.xlsx”第 4 行另一名学生的相同");
  });

  it("are silent about students who share nothing", async () => {
    const { files } = await merge([sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A)])), sourceOf("b.xlsx", submissionFile(B, [cleanRow(2, B)]))]);
    expect(files.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted"]);
  });

  it("name a college that handed in twice", async () => {
    const { files } = await merge([sourceOf("1.xlsx", submissionFile(A, [cleanRow(1, A)])), sourceOf("2.xlsx", submissionFile(A, [cleanRow(2, A)]))]);
    expect(messages(files[0]!)).toEqual([expect.stringContaining("“2.xlsx”")]);
  });
});

describe("with the list of colleges", () => {
  it("tells who has not handed in", async () => {
    const outcome = await merge([sourceOf("x.xlsx", submissionFile(A, []))], [A, B, "外国语学院"]);
    expect(outcome.missing).toEqual([B, "外国语学院"]);
  });

  it("knows by its name whose file cannot be read, so that the college is not called missing", async () => {
    const outcome = await merge([sourceOf(`2018${B}上报.xlsx`, new Uint8Array([0x50, 0x4b, 3, 4]))], [A, B]);
    expect(outcome.files[0]).toMatchObject({ college: B, outcome: "unreadable" });
    expect(outcome.missing).toEqual([A]);
  });

  it("asks about a college that is not on it", async () => {
    const file = await report("x.xlsx", submissionFile("幻想学院", []), [A]);
    expect(messages(file)).toEqual(["“幻想学院”不在学院名单里，请核对学院全称。"]);
  });
});

describe("many files", () => {
  it("go on after one that cannot be got or read", async () => {
    const gone: CollegeSource = { name: "b.xlsx", read: () => Promise.reject(new Error("EACCES")) };
    const { files } = await merge([sourceOf("a.xlsx", new Uint8Array()), gone, sourceOf("c.xlsx", submissionFile(A, [cleanRow(1, A)]))]);
    expect(files.map(({ outcome }) => outcome)).toEqual(["unreadable", "unreadable", "accepted"]);
  });

  it("go on after one that this program fails on", async () => {
    const failing: typeof openCollegeFile = (name, bytes) => {
      if (name === "a.xlsx") throw new TypeError("a fault of ours");
      return openCollegeFile(name, bytes);
    };
    const sources = ["a.xlsx", "b.xlsx"].map((name) => sourceOf(name, submissionFile(A, [])));
    const { files } = await mergeSubmissions(sources, failing, CONTEXT);
    expect(files.map(({ outcome }) => outcome)).toEqual(["unreadable", "accepted"]);
  });

  it("are read one at a time, with progress", async () => {
    let open = 0;
    let most = 0;
    const source = (name: string): CollegeSource => ({
      name,
      read: async () => {
        most = Math.max(most, ++open);
        await Promise.resolve();
        open--;
        return submissionFile(A, []);
      },
    });
    const steps: string[] = [];
    await mergeSubmissions(["3", "1", "2"].map((name) => source(`${name}.xlsx`)), openCollegeFile, CONTEXT, { progress: (done, total) => steps.push(`${done}/${total}`) });
    expect([most, steps]).toEqual([1, ["1/3", "2/3", "3/3"]]);
  });

  it("stop when asked to", async () => {
    const read: string[] = [];
    const sources = ["1", "2", "3"].map((name): CollegeSource => ({ name: `${name}.xlsx`, read: () => { read.push(name); return Promise.resolve(submissionFile(A, [])); } }));
    await expect(mergeSubmissions(sources, openCollegeFile, CONTEXT, { isCancelled: () => read.length === 2 })).rejects.toThrow(ReadingCancelled);
    expect(read).toEqual(["1", "2"]);
  });
});

it("shows a file's name without folders, tricks of direction and control characters", async () => {
  const file = await report("../../etc/\u202Exslx.\u001B[31m名单.xlsx", submissionFile(A, []));
  expect(file.file).toBe("xslx.[31m名单.xlsx");
});
