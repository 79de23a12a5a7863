import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCaseFile } from "../../src/cli/caseFile";
import { evaluateCase } from "../../src/cli/evaluateCase";
import { CASES_FILE, WITHOUT_CASES } from "./casesFile";

const DEFAULTS = { cohortYear: 2018, asOf: "2018-10-10", noticeDate: "2018-09-27", deadline: "2018-10-15", snoLength: 10, allowMissingRecord: false };
const ROW = {
  序号: "1", 学院: "测试学院", 班级: "20189901", 学号: "2018990101", 考生号: "18469033150001", 姓名: "测试甲", 性别: "男", 出生日期: "20000512",
  证件号码: "460039200005122718", 有误信息项: "录取照片", 学信网显示内容: "", 正确内容: "", 情况说明: "照片非本人", 证明材料: "身份证复印件", 备注: "",
};

function outcomes(...cases: unknown[]): ReturnType<typeof evaluateCase>[] {
  const file = parseCaseFile(JSON.stringify({ meta: { defaults: DEFAULTS }, cases }));
  return file.cases.map((labelled) => evaluateCase(labelled, file.meta.defaults));
}

const PASSED = { missing: [], unexpected: [] };

it("passes a clean row and a row with the labelled finding", () => {
  const wrong = { field: "性别", code: "ID_GENDER_MISMATCH", severity: "error" };
  expect(
    outcomes(
      { id: "1", sheet: "附件1", input: { row: ROW }, expected: [] },
      { id: "2", sheet: "附件1", input: { row: { ...ROW, 性别: "女" } }, expected: [wrong] },
    ),
  ).toEqual([PASSED, PASSED]);
});

it("tells a missing finding from an unexpected one, to the severity", () => {
  const [outcome] = outcomes({
    id: "1", sheet: "附件1", input: { row: { ...ROW, 性别: "女" } },
    expected: [{ field: "性别", code: "ID_GENDER_MISMATCH", severity: "warning" }],
  });
  expect(outcome).toEqual({ missing: ["性别 ID_GENDER_MISMATCH warning"], unexpected: ["性别 ID_GENDER_MISMATCH error"] });
});

it("reads number cells, error cells and the settings of a case", () => {
  expect(
    outcomes(
      { id: "1", sheet: "附件1", input: { row: { ...ROW, 学号: { type: "number", v: 2018990101, numberFormat: "General" } } }, expected: [{ field: "学号", code: "SNO_NORMALIZED", severity: "info" }] },
      { id: "2", sheet: "附件1", input: { row: { ...ROW, 证件号码: { type: "error", v: "#N/A" } } }, expected: [{ field: "证件号码", code: "CELL_ERROR", severity: "error" }] },
      { id: "3", sheet: "附件1", config: { snoLength: 12 }, input: { row: ROW }, expected: [{ field: "学号", code: "SNO_LENGTH", severity: "warning" }] },
    ),
  ).toEqual([PASSED, PASSED, PASSED]);
});

it("places what is found in a sheet: title and headers in row 0, data rows from 1", () => {
  const headers = [...Object.keys(ROW), "宿舍"];
  const rows = [Object.values(ROW), Object.values({ ...ROW, 学院: "" })];
  const expected = [
    { row: 0, field: "标题", code: "TITLE_BLANK", severity: "warning" },
    { row: 0, field: "宿舍", code: "HDR_EXTRA", severity: "warning" },
    { row: 1, field: "学院", code: "MERGED_CELLS", severity: "warning" },
    { row: 2, field: "学院", code: "REQ_MISSING", severity: "error" },
    { row: 2, field: "学号", code: "ROW_DUP", severity: "error" },
    { row: 2, field: "*", code: "HIDDEN_ROW", severity: "warning" },
  ];
  const sheet = { headers, rows, titleRows: ["____学院新生学籍信息有误学生名单"], merged: ["B2:B3"], hiddenRows: [2] };
  expect(outcomes({ id: "1", sheet: "附件1", input: { sheet }, expected })).toEqual([PASSED]);
});

it("asks area codes of the divisions", () => {
  expect(
    outcomes(
      { id: "1", sheet: "unit", input: { areaCode: "009901" }, expected: [{ class: "invalid" }] },
      { id: "2", sheet: "unit", input: { areaCode: "460039" }, expected: [{ class: "unknown" }] },
    ),
  ).toEqual([PASSED, { missing: ["unknown"], unexpected: ["known"] }]);
});

it("refuses settings that mean nothing", () => {
  expect(() => outcomes({ id: "1", sheet: "附件1", config: { deadline: "明天" }, input: { row: ROW }, expected: [] })).toThrow("设置");
});

describe("npm run cases", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cases-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function run(...args: string[]): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/cases.ts", ...args], (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
      });
    });
  }

  it("prints each disagreement, then the sums, and fails", async () => {
    const file = join(folder, "cases.json");
    const cases = [
      { id: "A1", title: "clean", sheet: "附件1", input: { row: ROW }, expected: [] },
      { id: "A2", title: "mislabelled", sheet: "附件1", input: { row: ROW }, expected: [{ field: "姓名", code: "NAME_SHORT", severity: "warning" }] },
    ];
    await writeFile(file, JSON.stringify({ meta: { defaults: DEFAULTS }, cases }));
    const { code, output } = await run(file);
    expect(output.trim().split("\n")).toEqual(["A2 mislabelled", "  expected, not found: 姓名 NAME_SHORT warning", "1 passed, 1 failed"]);
    expect(code).toBe(1);
  }, 30_000);

  it("says plainly that a file cannot be read", async () => {
    const { code, output } = await run(join(folder, "nowhere.json"));
    expect(output).toContain("读不到用例文件");
    expect(code).toBe(2);
  }, 30_000);
});

(CASES_FILE === null ? it.skip : it)(`agrees with every case of a file of labelled cases${WITHOUT_CASES}`, () => {
  const { meta, cases } = parseCaseFile(readFileSync(CASES_FILE ?? "", "utf8"));
  const disagreements = cases.map((labelled) => ({ id: labelled.id, ...evaluateCase(labelled, meta.defaults) })).filter(({ missing, unexpected }) => missing.length + unexpected.length > 0);
  expect(cases.length).toBeGreaterThan(0);
  expect(disagreements).toEqual([]);
});
