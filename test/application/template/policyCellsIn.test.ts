import { policyReferenceIn, policyTexts, writePolicyCommands } from "../../../src/application/template/policyCellsIn";
import { policyCells } from "../../../src/blueprint/policyTable";
import type { PolicyBody } from "../../../src/application/template/TemplateReading";
import { policyPreset } from "../../../src/domain/policyPreset";

const PLACE = { tableName: "tblPolicy", sheetId: "1", sheetName: "填报说明", row: 14, column: 0, bodyRows: 3, headers: ["项目", "内容"] };
/** A person has moved 年级 up, put a line of their own below it, and deleted the rest but 学院. */
const BODY: PolicyBody = { place: PLACE, rows: [["年级", "2018"], ["联系人", "教务员"], [" 学院 ", ""]] };

it("finds each line by its label, and counts the missing ones on at the end", () => {
  const reference = policyReferenceIn(BODY);
  expect(reference("college")).toBe("'填报说明'!$B$18");
  expect(reference("cohortYear")).toBe("'填报说明'!$B$16");
  expect(reference("school")).toBe("'填报说明'!$B$19");
  expect(reference("gaokaoYear")).toBe("'填报说明'!$B$20");
});

it("writes as text, into our lines only, and adds those that are missing", () => {
  const commands = writePolicyCommands(BODY, new Map([["college", "甲学院"], ["cohortYear", "2019"], ["school", "某校"]]));
  expect(commands).toEqual([
    { kind: "setNumberFormat", sheet: "填报说明", block: { row: 15, column: 1, rows: 1, columns: 1 }, format: "@" },
    { kind: "setValues", sheet: "填报说明", block: { row: 15, column: 1, rows: 1, columns: 1 }, values: [["2019"]] },
    { kind: "setNumberFormat", sheet: "填报说明", block: { row: 17, column: 1, rows: 1, columns: 1 }, format: "@" },
    { kind: "setValues", sheet: "填报说明", block: { row: 17, column: 1, rows: 1, columns: 1 }, values: [["甲学院"]] },
    { kind: "appendTableRow", table: "tblPolicy", values: ["学校", "某校"] },
  ]);
});

it("writes a whole policy in one block", () => {
  const policy = policyPreset(2018, "甲学院", "1.0");
  const commands = writePolicyCommands({ place: PLACE, rows: policyCells(policy) }, policyTexts(policy));
  expect(commands.map(({ kind }) => kind)).toEqual(["setNumberFormat", "setValues"]);
});

it("makes room for a name that takes two lines, and leaves the height of the other lines to the person", () => {
  const commands = writePolicyCommands(BODY, new Map([["college", "马克思主义与思想政治教育国际交流合作学院"], ["cohortYear", "2019"]]));
  expect(commands.filter(({ kind }) => kind === "setRowHeight")).toEqual([
    { kind: "setRowHeight", sheet: "填报说明", block: { row: 17, column: 1, rows: 1, columns: 1 }, points: 35 },
  ]);
});
