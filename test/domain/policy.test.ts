import { policySchema } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";

const written = { ...policyPreset(2018, "测试学院", "1.0"), noticeDate: "2018-09-27", deadline: "2018-10-15" };

/** What is said of a policy with some lines written otherwise; nothing where it is accepted. */
function problems(changes: object): string[] {
  const result = policySchema.safeParse({ ...written, ...changes });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

it("proposes a year's policy, line by line", () => {
  expect(policyPreset(2026, "自动化学院", "1.2")).toEqual({
    school: "", college: "自动化学院", cohortYear: 2026, gaokaoYear: 2026, excludesPreviousYearPrep: true,
    noticeDate: { year: 2026, month: 9, day: 27 }, deadline: { year: 2026, month: 10, day: 15 }, deadlineInclusive: true,
    reportTo: "本科生院教务处（主楼 523）", studentNumberLength: 10, classPrefixRule: "numeric-class-only", allowsMissingRecord: false,
    printsWarningReasons: true, submissionFileName: "{学院}新生学籍信息有误学生名单", templateVersion: "1.2", optionalColumns: ["民族", "联系电话", "账号处理记录"],
  });
});

it("reads the days as they are written, and fills in what older workbooks do not have", () => {
  expect(policySchema.parse({ ...written, printsWarningReasons: undefined, submissionFileName: undefined, optionalColumns: undefined })).toEqual(policyPreset(2018, "测试学院", "1.0"));
});

it.each<readonly [object, string]>([
  [{ deadline: "2018-02-30" }, "日历上没有 2018-02-30 这一天。"],
  [{ deadline: "2018-10-5" }, "日期请写成 2018-10-15 这样的形式。"],
  [{ cohortYear: 1999 }, "年份应在 2000 至 2099 之间。"],
  [{ cohortYear: 2100 }, "年份应在 2000 至 2099 之间。"],
  [{ cohortYear: 2018.5 }, "年份请写四位数字。"],
  [{ gaokaoYear: "去年" }, "年份请写四位数字。"],
  [{ studentNumberLength: 3 }, "学号长度应在 4 至 15 之间。"],
  [{ studentNumberLength: 16 }, "学号长度应在 4 至 15 之间。"],
  [{ excludesPreviousYearPrep: "也许" }, "请填“是”或“否”。"],
  [{ classPrefixRule: "有时" }, "请从列表中选择学号与班级的核对方式。"],
  [{ optionalColumns: ["家庭住址"] }, "选填栏只能从“民族”“联系电话”“账号处理记录”里选。"],
  [{ school: "大".repeat(51) }, "学校名称请控制在 50 字以内。"],
])("says of %j: %s", (changes, sentence) => {
  expect(problems(changes)).toEqual([sentence]);
});

it.each([{ cohortYear: 2000 }, { cohortYear: 2099 }, { studentNumberLength: 4 }, { studentNumberLength: 15 }, { school: "大".repeat(50) }])("accepts %j", (changes) => {
  expect(problems(changes)).toEqual([]);
});
