import { COLUMNS } from "../domain/columns";
import { policySchema } from "../domain/policy";
import { cleanText } from "../domain/text";

export type CollegesReading =
  | { readonly ok: true; readonly colleges: readonly string[] }
  /** One sentence: which line, what is wrong. */
  | { readonly ok: false; readonly problem: string };

const collegeSchema = policySchema.shape.college;

/** What stands above the names where a column was taken with its header. */
const HEADERS: ReadonlySet<string> = new Set([COLUMNS.college.header, ...COLUMNS.college.aliases, "学院名称", "学院名单"]);

/** A list of colleges as text, one on each line; blank lines, repetitions and the header of a column do not count. */
export function readColleges(text: string): CollegesReading {
  const lines = text.split(/\r\n|[\r\n]/u).map((line) => cleanText(line));
  const colleges = [...new Set(lines.filter((line) => line !== "" && !HEADERS.has(line)))];
  if (colleges.length === 0) return { ok: false, problem: "学院名单是空的，请一行写一个学院。" };
  for (const [index, line] of lines.entries()) {
    const { error } = collegeSchema.safeParse(line);
    if (error !== undefined) return { ok: false, problem: `学院名单第${index + 1}行不能用：${error.issues[0]?.message ?? ""}` };
  }
  return { ok: true, colleges };
}
