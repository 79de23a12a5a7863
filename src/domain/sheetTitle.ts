/** The title line above 附件1: `____学院新生学籍信息有误学生名单`. Source: the notice, 附件1; domain notes §3.2. */

/** Whether the title still has the blanks of the template, or a word that stands for them, where the college belongs. */
export function isTitleBlank(title: string): boolean {
  const name = nameIn(title);
  return name !== null && isNothing(name);
}

/** The college that the title names, such as 测试学院; "" where it names none. */
export function collegeInTitle(title: string): string {
  const name = nameIn(title);
  return name === null || isNothing(name) ? "" : name;
}

/** Everything before the fixed words, without 附件1 and the year; null for a title of another kind. */
function nameIn(title: string): string | null {
  const [before, after] = title.replace(/\s/gu, "").split("新生学籍信息有误");
  if (before === undefined || after === undefined) return null;
  return before.replace(/^附件\d?[:：.、]?/u, "").replace(/\d{4}级?/u, "");
}

function isNothing(name: string): boolean {
  return /^(?:某*|[x×*＊]*)(?:学院|院系|系|院)?$/iu.test(name.replace(/[_＿\-—–―一‐.．…·()（）[\]【】]/gu, ""));
}
