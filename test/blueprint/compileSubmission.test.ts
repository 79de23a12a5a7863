import { compileSubmission, type Submission } from "../../src/blueprint/compileSubmission";
import { digestInFooter, rowsDigest } from "../../src/blueprint/rowsDigest";

const SUBMISSION: Submission = {
  title: "自动化学院新生学籍信息有误学生名单",
  college: "自动化学院",
  columns: [{ header: "序号", width: 6 }, { header: "姓名", width: 12 }],
  rows: [["1", "测试甲"], ["2", "=HYPERLINK(\"http://x\")"]],
  countLine: "共 2 人 2 项",
};

function digest(submission: Submission): string | null {
  const page = compileSubmission("上报表", submission).find((command) => command.kind === "setPage");
  return page?.kind === "setPage" ? digestInFooter(page.page.footerRight) : null;
}

it("prints a digest of headers and rows that changes with any cell", () => {
  expect(digest(SUBMISSION)).toBe(rowsDigest(["序号", "姓名"], SUBMISSION.rows));
  expect(digest({ ...SUBMISSION, rows: [["1", "测试乙"], SUBMISSION.rows[1] ?? []] })).not.toBe(digest(SUBMISSION));
});

it("makes every cell text before a value comes, so that nothing becomes a formula", () => {
  const commands = compileSubmission("上报表", SUBMISSION);
  const format = commands.findIndex((command) => command.kind === "setNumberFormat" && command.format === "@");
  expect(format).toBeGreaterThan(-1);
  expect(commands.findIndex(({ kind }) => kind === "setValues")).toBeGreaterThan(format);
  expect(commands.some(({ kind }) => kind === "fillFormula" || kind === "setValidation" || kind === "addConditionalFormat" || kind === "hideColumn")).toBe(false);
});

it("says in one line that there is nobody to report", () => {
  const values = compileSubmission("上报表", { ...SUBMISSION, rows: [] }).flatMap((command) => (command.kind === "setValues" ? command.values.flat() : []));
  expect(values).toContain("无有误学生");
});
