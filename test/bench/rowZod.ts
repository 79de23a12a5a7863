import * as z from "zod";
import type { CellRow, CellValue } from "../../src/domain/cell";
import type { ColumnKey } from "../../src/domain/columns";
import { ETHNIC_GROUPS } from "../../src/domain/ethnicGroups";
import { checkCharacter } from "../../src/domain/documents/ric";
import { BENCH_COLUMNS } from "./rosterRows";

const text = z.string();
const digits = (length: number): z.ZodString => z.string().length(length).regex(/^\d+$/u);

/** The form of each field and the comparisons between them, as one would write them with zod; no sentences, no county table. */
const schema = z
  .object({
    serialNumber: text,
    college: text.min(1),
    major: text,
    className: text,
    studentNumber: digits(10),
    examNumber: digits(14).regex(/^18(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/u),
    name: text.regex(/^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u).min(2).max(25),
    gender: z.enum(["男", "女"]),
    birthDate: digits(8),
    ethnicGroup: z.enum(["", "其他", ...ETHNIC_GROUPS]),
    documentType: z.literal("居民身份证"),
    documentNumber: text.regex(/^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u),
    candidateCategory: z.enum(["普通高考", "保送生", "内地班"]),
    wrongItem: z.enum(["姓名", "身份证号", "性别", "出生日期", "民族", "录取照片", "专业"]),
    chsiValue: text,
    correctValue: text,
    explanation: text,
    proof: text,
    phone: z.union([z.literal(""), digits(11)]),
    remarks: text,
  })
  .superRefine((row, context) => {
    const number = row.documentNumber;
    const issue = (path: ColumnKey): void => {
      context.addIssue({ code: "custom", path: [path], message: "对不上" });
    };
    if (checkCharacter(number.slice(0, 17)) !== number.slice(17)) issue("documentNumber");
    if ((Number(number.charAt(16)) % 2 === 1 ? "男" : "女") !== row.gender) issue("gender");
    if (number.slice(6, 14) !== row.birthDate) issue("birthDate");
    if (!row.studentNumber.startsWith(row.className)) issue("className");
    if (row.wrongItem === "录取照片" && row.explanation === "") issue("explanation");
  });

/** The row as zod wants it: an object. */
export function asObject(row: CellRow): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(BENCH_COLUMNS.map((key, index) => [key, row[index] ?? ""]));
}

/** How many issues zod finds. */
export function zodIssues(row: Readonly<Record<string, CellValue>>): number {
  return schema.safeParse(row).error?.issues.length ?? 0;
}
