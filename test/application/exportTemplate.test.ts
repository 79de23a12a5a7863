import { exportTemplate, templateZipName } from "../../src/application/exportTemplate";
import type { SheetCommand } from "../../src/blueprint/SheetCommand";
import { policyPreset } from "../../src/domain/policyPreset";

const policy = { ...policyPreset(2018, "", "0.9"), school: "示例大学" };

function valuesOf(commands: readonly SheetCommand[]): (string | number)[] {
  return commands.flatMap((command) => (command.kind === "setValues" ? command.values.flat() : []));
}

it("makes one file, named after the year, with the four sheets in the order in which people use them", () => {
  const files = exportTemplate(policy);
  expect(files.map(({ name }) => name)).toEqual(["2018级新生学籍信息核查模板.xlsx"]);
  const sheets = files[0]?.commands.flatMap((command) => (command.kind === "addSheet" ? [command.sheet] : []));
  expect(sheets).toEqual(["填报说明", "核查登记表", "附件1", "代码表"]);
  expect(files[0]?.commands.at(-1)).toEqual({ kind: "activateSheet", sheet: "填报说明" });
});

it("names the file after the college of the policy", () => {
  expect(exportTemplate({ ...policy, college: "机电学院" })[0]?.name).toBe("2018级新生学籍信息核查模板_机电学院.xlsx");
});

it("prepares 5,000 rows, because WPS and LibreOffice do not let tables grow", () => {
  const tables = exportTemplate(policy)[0]?.commands.flatMap((command) => (command.kind === "addTable" && command.name !== "tblPolicy" ? [command.block.rows] : []));
  expect(tables).toEqual([5001, 5001]);
});

it("fills in title and 学院 for each college, and keeps everything else of the policy", () => {
  const [first, second] = exportTemplate(policy, ["自动化学院", "机电学院"]);
  expect(second?.name).toBe("2018级新生学籍信息核查模板_机电学院.xlsx");
  expect(valuesOf(first?.commands ?? [])).toContain("自动化学院新生学籍信息有误学生名单");
  expect(valuesOf(second?.commands ?? [])).toEqual(expect.arrayContaining(["机电学院新生学籍信息有误学生名单", "机电学院", "示例大学", "2018-10-15"]));
  expect(valuesOf(second?.commands ?? [])).not.toContain("自动化学院");
});

it("says in the properties whose it is and from which template it was made", () => {
  expect(exportTemplate(policy, ["机电学院"])[0]?.properties).toEqual({
    title: "2018级新生学籍信息核查模板_机电学院",
    creator: "学籍自查助手",
    company: "示例大学",
    version: "1.0",
    created: { year: 2018, month: 9, day: 27 },
  });
});

it("gives colleges different file names even where a file name cannot tell them apart", () => {
  const names = exportTemplate(policy, ["国际/港澳台学院", "国际:港澳台学院", "MBA学院", "mba学院"]).map(({ name }) => name);
  expect(names).toEqual([
    "2018级新生学籍信息核查模板_国际_港澳台学院.xlsx",
    "2018级新生学籍信息核查模板_国际_港澳台学院 (2).xlsx",
    "2018级新生学籍信息核查模板_MBA学院.xlsx",
    "2018级新生学籍信息核查模板_mba学院 (2).xlsx",
  ]);
});

it("names the zip of all colleges after the year", () => {
  expect(templateZipName(policy)).toBe("2018级新生学籍信息核查模板（各学院）.zip");
});
