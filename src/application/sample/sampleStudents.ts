import type { ColumnKey } from "../../domain/columns";
import { checkCharacter } from "../../domain/documents/ric";
import type { Policy } from "../../domain/policy";

/** No student is called 示例学生甲: that is how these are known for what they are. The template's own 示例 row is something else. */
const SAMPLE_NAME = "示例学生";
const SAMPLE_NAMES = /^示例学生[甲乙丙]$/u;

/** 460039: a county code that was never given out, so that no sample is somebody's number. */
const NOBODYS_AREA = "460039";

export interface SampleStudent {
  readonly name: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
  /** What the pane's own repairs make of a cell; it counts as the sample's too. */
  readonly mended: Readonly<Partial<Record<ColumnKey, string>>>;
}

export function isSampleStudent(label: string): boolean {
  return SAMPLE_NAMES.test(label);
}

/** Three students of the policy's year: one in order, one with slips that a click mends, one that needs a look into the papers. */
export function sampleStudents(policy: Policy): readonly SampleStudent[] {
  const birthYear = policy.gaokaoYear - 18;
  const [first, second, third] = ["0512271", "1130268", "0308113"].map((rest) => residentNumber(`${NOBODYS_AREA}${String(birthYear)}${rest}`));
  return [
    student(policy, { at: 1, name: "甲", cells: { gender: "男", birthDate: `${String(birthYear)}0512`, documentNumber: first ?? "" } }),
    student(policy, {
      at: 2, name: "乙", cells: { gender: "女 ", birthDate: `${String(birthYear)}1130`, documentNumber: spaced(second ?? "") },
      mended: { gender: "女", documentNumber: second ?? "" },
    }),
    student(policy, { at: 3, name: "丙", cells: { gender: "女", birthDate: `${String(birthYear)}0308`, documentNumber: third ?? "" } }),
  ];
}

interface Particulars {
  readonly at: number;
  readonly name: string;
  readonly cells: SampleStudent["cells"];
  readonly mended?: SampleStudent["mended"];
}

function student({ college, cohortYear, gaokaoYear, studentNumberLength }: Policy, { at, name, cells, mended = {} }: Particulars): SampleStudent {
  const className = `${String(cohortYear)}9901`;
  const fullName = `${SAMPLE_NAME}${name}`;
  return {
    name: fullName,
    mended,
    cells: {
      college,
      major: "示例专业",
      className,
      studentNumber: `${className}${String(at)}`.slice(0, studentNumberLength).padEnd(studentNumberLength, String(at)),
      examNumber: `${String(gaokaoYear % 100)}46903315${String(at).padStart(4, "0")}`,
      name: fullName,
      documentType: "居民身份证",
      candidateCategory: "普通高考",
      wrongItem: "姓名",
      chsiValue: `示列学生${name}`,
      correctValue: fullName,
      explanation: "同音字",
      proof: "身份证复印件",
      remarks: "示例，看完可以移除",
      ...cells,
    },
  };
}

function residentNumber(first17: string): string {
  return `${first17}${checkCharacter(first17)}`;
}

function spaced(number: string): string {
  return `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`;
}
