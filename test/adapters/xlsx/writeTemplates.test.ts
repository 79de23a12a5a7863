/** @jest-environment node */
import { unzipSync } from "fflate";
import { atOnce } from "../../../src/adapters/xlsx/atOnce";
import { writeTemplates } from "../../../src/adapters/xlsx/writeTemplates";
import type { WorkbookFile } from "../../../src/application/files/WorkbookFile";
import { XmlParts } from "./xmlParts";

const file = (name: string): WorkbookFile => ({
  name,
  commands: [{ kind: "addSheet", sheet: "附件1" }],
  addIn: null,
  properties: { title: name, creator: "学籍自查助手", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } },
});

it("hands over one template as it is", () => {
  const { name, bytes } = atOnce(writeTemplates([file("模板.xlsx")], "模板.zip"));
  expect(name).toBe("模板.xlsx");
  expect(new XmlParts(bytes).names).toContain("xl/workbook.xml");
});

it("puts the templates of several colleges into a zip, under their Chinese names", () => {
  const { name, bytes } = atOnce(writeTemplates([file("模板_自动化学院.xlsx"), file("模板_机电学院.xlsx")], "模板（各学院）.zip"));
  expect(name).toBe("模板（各学院）.zip");
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(["模板_自动化学院.xlsx", "模板_机电学院.xlsx"]);
  expect(new XmlParts(files["模板_机电学院.xlsx"] ?? new Uint8Array()).names).toContain("xl/workbook.xml");
});

it("says at each step how many are written", () => {
  const steps = [...writeTemplates([file("一.xlsx"), file("二.xlsx"), file("三.xlsx")], "模板.zip")];
  expect([...new Set(steps)]).toEqual([0, 1, 2]);
});
