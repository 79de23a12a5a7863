/** @jest-environment node */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import { compileTemplate } from "../../../src/blueprint/template";
import { policyPreset } from "../../../src/domain/policyPreset";
import { XmlParts } from "./xmlParts";

const GOLDEN = join(__dirname, "template.golden.xml");
const ACCEPT = "ACCEPT_GOLDEN=1 npx jest -c .config/jest.config.cjs test/adapters/xlsx/templateGolden.test.ts";
const PREPARED_ROWS = 3;

/** Every part of the exported template as text, one element a line. */
function templateText(): string {
  const properties = { title: "模板", creator: "学籍自查助手", company: "示例大学", version: "1.0", created: { year: 2018, month: 9, day: 27 } };
  const parts = new XmlParts(writeWorkbook(compileTemplate(policyPreset(2018, "自动化学院", "1.0"), PREPARED_ROWS), properties));
  const text = parts.names.map((name) => `== ${name}\n${parts.text(name).replaceAll("><", ">\n<")}\n`).join("\n");
  return text.replace(/[\u00A0\u200B]/gu, (invisible) => `&#${String(invisible.charCodeAt(0))};`);
}

/** The first line that differs, so that a failure says more than two long files side by side. */
function firstDifference(golden: string, made: string): string {
  const was = golden.split("\n");
  const is = made.split("\n");
  const line = is.findIndex((text, index) => text !== was[index]);
  return `line ${String(line + 1)}\n  was ${was[line] ?? "(end)"}\n  is  ${is[line] ?? "(end)"}\nIf the change is meant, accept it: ${ACCEPT}`;
}

it("makes the template that was last accepted", () => {
  const made = templateText();
  if (process.env["ACCEPT_GOLDEN"] === "1") writeFileSync(GOLDEN, made);
  const golden = existsSync(GOLDEN) ? readFileSync(GOLDEN, "utf8") : "";
  if (made !== golden) throw new Error(`The template changed. ${firstDifference(golden, made)}`);
});
