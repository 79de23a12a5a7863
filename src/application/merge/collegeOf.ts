import { cleanText } from "../../domain/text";

/**
 * Whose file it is, as the list of colleges writes it: by what the file says of itself, else by its name.
 * What is on no list is given back as it was said.
 */
export function collegeOf(said: string, file: string, colleges: readonly string[]): string {
  const listed = colleges.find((college) => bare(college) === bare(said));
  if (listed !== undefined) return listed;
  return said !== "" ? said : collegeInName(file, colleges);
}

/** The longest that the name contains: 外国语学院 before 国语学院. */
function collegeInName(file: string, colleges: readonly string[]): string {
  const named = colleges.filter((college) => bare(college) !== "" && bare(file).includes(bare(college)));
  return named.sort((one, other) => other.length - one.length)[0] ?? NAMED_COLLEGE.exec(file)?.[0] ?? "";
}

const NAMED_COLLEGE = /^\p{Script=Han}{1,20}?(?:学院|书院|系)/u;

function bare(text: string): string {
  return cleanText(text).replace(/\s/gu, "");
}
