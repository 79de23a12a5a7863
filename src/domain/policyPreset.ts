import { OPTIONAL_COLUMN_WORDS } from "./optionalColumns";
import { POLICY_DEFAULTS, type Policy } from "./policy";

/**
 * The proposal for a year, after the notice of 27 September 2018: gaokao of the same year, last year's 预科 left out,
 * due by 15 October inclusive. A registrar may change every line of it.
 * @param year 年级, four digits.
 */
export function policyPreset(year: number, college: string, templateVersion: string): Policy {
  return {
    school: "",
    college,
    cohortYear: year,
    gaokaoYear: year,
    excludesPreviousYearPrep: true,
    noticeDate: { year, month: 9, day: 27 },
    deadline: { year, month: 10, day: 15 },
    deadlineInclusive: true,
    reportTo: "本科生院教务处（主楼 523）",
    studentNumberLength: 10,
    classPrefixRule: "numeric-class-only",
    allowsMissingRecord: false,
    ...POLICY_DEFAULTS,
    templateVersion,
    optionalColumns: [...OPTIONAL_COLUMN_WORDS],
  };
}
