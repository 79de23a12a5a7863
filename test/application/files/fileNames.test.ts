import { submissionFileName } from "../../../src/application/submission/printSubmission";
import { fileNameFrom } from "../../../src/application/files/fileNames";
import { policyPreset } from "../../../src/domain/policyPreset";

it.each([
  ["自动化学院名单", "自动化学院名单"],
  ["../../x", "____x"],
  ["a\\b/c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j"],
  ["名单\u202Excod.exe", "名单_xcod.exe"],
  ["  ..名单.. ", "_名单_"],
  ["CON", "_CON"],
  ["nul.tar", "_nul.tar"],
  ["一\r\n二", "一__二"],
  ["...", "上报表"],
  ["", "上报表"],
  ["长".repeat(300), "长".repeat(100)],
])("makes a name of %j that stays in its folder", (text, name) => {
  expect(fileNameFrom(text, "上报表")).toBe(name);
});

it.each([
  ["自动化学院", "{学院}新生学籍信息有误学生名单", "自动化学院新生学籍信息有误学生名单.xlsx"],
  ["../../x", "{学院}名单", "____x名单.xlsx"],
  ["机电/自动化", "附件1（{学院}）.xlsx", "附件1（机电_自动化）.xlsx"],
  ["自动化学院", "", "自动化学院新生学籍信息有误学生名单.xlsx"],
])("proposes a file for %j after the policy's %j", (college, pattern, name) => {
  expect(submissionFileName({ ...policyPreset(2018, college, "1.0"), submissionFileName: pattern })).toBe(name);
});
