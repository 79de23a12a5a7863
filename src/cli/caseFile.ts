import * as z from "zod";
import type { CellValue } from "../domain/cell";
import { Refusal } from "./Refusal";

const cell = z
  .union([z.string(), z.null(), z.boolean(), z.number(), z.object({ type: z.enum(["number", "error", "text"]), v: z.union([z.string(), z.number()]) })])
  .transform((value): CellValue => (typeof value === "object" && value !== null ? value.v : value));

const settings = z.record(z.string(), z.unknown());

const sheetInput = z.object({
  headers: z.array(cell),
  rows: z.array(z.array(cell)),
  titleRows: z.array(z.string()).default([]),
  /** A1 addresses with the header in sheet row 1. */
  merged: z.array(z.string()).default([]),
  /** Data rows, counted from 1. */
  hiddenRows: z.array(z.int()).default([]),
});

const expectedFinding = z.object({
  /** 0 is the header or title, 1 the first data row; absent in cases of one row. */
  row: z.int().optional(),
  field: z.string(),
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
});

const heading = { id: z.string(), title: z.string().default(""), config: settings.default({}) };
const rosterCase = {
  ...heading,
  sheet: z.enum(["附件1", "核查登记表"]),
  expected: z.array(expectedFinding),
};

const labelledCase = z.union([
  z.object({ ...rosterCase, input: z.object({ row: z.record(z.string(), cell) }) }),
  z.object({ ...rosterCase, input: z.object({ sheet: sheetInput }) }),
  z.object({ ...heading, sheet: z.literal("unit"), input: z.object({ areaCode: z.string() }), expected: z.array(z.object({ class: z.string() })) }),
]);

const caseFile = z.object({
  meta: z.object({ defaults: settings.default({}) }).default({ defaults: {} }),
  cases: z.array(labelledCase),
});

export type CaseFile = z.infer<typeof caseFile>;
export type LabelledCase = z.infer<typeof labelledCase>;
export type ExpectedFinding = z.infer<typeof expectedFinding>;
export type SheetInput = z.infer<typeof sheetInput>;

/** Reads a file of labelled cases; a file of another form is refused with the place that does not fit. */
export function parseCaseFile(text: string): CaseFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Refusal("用例文件不是 JSON，请检查文件内容。");
  }
  const parsed = caseFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
  throw new Refusal(`用例文件的格式不对，问题在“${place === "" ? "最外层" : place}”。`);
}
