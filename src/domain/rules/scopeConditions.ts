import { PREP_COLUMNS } from "../scope";
import type { ColumnReference, PolicyReference } from "./rule";

/** Native: whether the 考生号 is a plain one of an earlier year than the gaokao that counts. */
export function isOfEarlierYear(ref: ColumnReference, policy: PolicyReference): string {
  return `AND(LEN(${ref("examNumber")})=14,--LEFT(${ref("examNumber")},2)<--RIGHT(${policy("gaokaoYear")},2))`;
}

/** Native: whether 预科 stands in one of the columns where people write it. */
export function mentionsPrepAnywhere(ref: ColumnReference): string {
  const all = PREP_COLUMNS.map((column) => ref(column)).join("&");
  return `ISNUMBER(SEARCH("预科",SUBSTITUTE(${all},"非预科","")))`;
}

/** Native: whether 考生类别 contains one of the words. */
export function categorySays(ref: ColumnReference, ...words: readonly string[]): string {
  return `OR(${words.map((word) => `ISNUMBER(SEARCH("${word}",${ref("candidateCategory")}))`).join(",")})`;
}
