import { collegeInTitle, isTitleBlank } from "../../src/domain/sheetTitle";

it.each([
  ["____学院新生学籍信息有误学生名单", true, ""],
  ["— — — — 学院新生学籍信息有误学生名单", true, ""],
  ["XX学院新生学籍信息有误学生名单", true, ""],
  ["某某学院2018级新生学籍信息有误学生名单", true, ""],
  ["新生学籍信息有误学生名单", true, ""],
  ["测试学院新生学籍信息有误学生名单", false, "测试学院"],
  ["附件1：测试学院2018级新生学籍信息有误学生名单", false, "测试学院"],
  ["毕业生名单", false, ""],
  ["附件 测试学院新生学籍信息有误学生名单", false, "测试学院"],
  ["附件1测试学院2018新生学籍信息有误学生名单", false, "测试学院"],
  ["附件：测试学院新生学籍信息有误学生名单", false, "测试学院"],
  ["测试附件1学院新生学籍信息有误学生名单", false, "测试附件1学院"],
])("reads %s", (title, isBlank, college) => {
  expect(isTitleBlank(title)).toBe(isBlank);
  expect(collegeInTitle(title)).toBe(college);
});
