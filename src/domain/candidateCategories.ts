/** 考生类别: how a student came in, which decides the scope. Source: domain notes §3.2, §4. */

/** As the template's drop-down offers them; the first is the default. */
export const CANDIDATE_CATEGORIES: readonly string[] = [
  "普通高考", "保送生", "内地班", "少数民族预科", "保留入学资格(入伍)", "保留入学资格(其他)", "港澳台侨联招", "国际学生", "转学", "复学/降级",
];

/** What the scope table asks of a category. `ordinary`: in by the year of the gaokao alone, or nothing that matters is declared. */
export type CandidateRoute = "ordinary" | "prep" | "reserved" | "transferred" | "jointExam" | "international";

/** @param text the cell's clean text, in whatever words; it is read leniently because its list is a proposal. */
export function routeOf(text: string): CandidateRoute {
  if (text === "" || text === "普通高考") return "ordinary";
  return ROUTES.find(({ words }) => words.test(text))?.route ?? "ordinary";
}

/** Whether a text says that somebody is a 预科 student; «非预科» says the contrary. */
export function mentionsPrep(text: string): boolean {
  return hasPrep(text) && text.replace(/(?:非|不是|不属于|并非)(?:少数民族)?预科/gu, "").includes("预科");
}

/** First match wins: 退役复学 is a reserved admission before it is a 复学. */
const ROUTES: readonly { readonly words: RegExp; readonly route: CandidateRoute }[] = [
  { words: /保留入学资格|恢复入学资格|退役|入伍/u, route: "reserved" },
  { words: /预科/u, route: "prep" },
  { words: /联招|港澳台|华侨/u, route: "jointExam" },
  { words: /国际学生|留学生|外国学生/u, route: "international" },
  { words: /转学|复学|降级|留级/u, route: "transferred" },
];

/** Four cells of every row are asked, so this is a bare loop: `includes` takes several times as long on short texts. */
function hasPrep(text: string): boolean {
  for (let index = text.length - 1; index > 0; index--) {
    if (text.charCodeAt(index) === SECOND && text.charCodeAt(index - 1) === FIRST) return true;
  }
  return false;
}

const FIRST = "预".charCodeAt(0);
const SECOND = "科".charCodeAt(0);
