/** The title line above 附件1: `____学院新生学籍信息有误学生名单`. Source: the notice, 附件1; domain notes §3.2. */

/** Whether the title still has the blanks of the template, or a word that stands for them, where the college belongs. */
export function isTitleBlank(title: string): boolean {
  const [, name] = PATTERN.exec(title.replace(/\s/gu, "")) ?? [];
  return name !== undefined && isNothing(name);
}

/** The college that the title names, such as 测试学院; "" where it names none. */
export function collegeInTitle(title: string): string {
  const [, name] = PATTERN.exec(title.replace(/\s/gu, "")) ?? [];
  return name === undefined || isNothing(name) ? "" : name;
}

/** Everything before 新生学籍信息有误, without 附件1 and the year. */
const PATTERN = /^(?:附件\d*[:：.、]?)?(?:\d{4}级?)?(.*?)(?:\d{4}级?)?新生学籍信息有误/u;

function isNothing(name: string): boolean {
  return /^(?:某+|[xX×*＊]*)?(?:学院|院系|系|院)?$/u.test(name.replace(/[_＿\-—–―一‐.．…·()（）[\]【】]/gu, ""));
}
