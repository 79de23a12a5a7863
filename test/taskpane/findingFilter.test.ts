import fc from "fast-check";
import { EVERYTHING, countByColumn, countBySeverity, filterStudents } from "../../src/taskpane/findingFilter";
import type { Severity } from "../../src/domain/finding";
import { ATTACHMENT, finding, roster, student } from "./sampleStates";

const anySeverity = fc.constantFrom<Severity>("error", "warning", "info");
const anyStudents = fc
  .array(fc.array(fc.record({ severity: anySeverity, column: fc.constantFrom("name" as const, "gender" as const, null) }), { minLength: 1, maxLength: 4 }))
  .map((rows) => rows.map((found, row) => student(row, "", "", found.map(({ severity, column }) => finding("R", severity, column, "。")))));

it("hands on the very same student where nothing is filtered out, so that it need not be drawn again", () => {
  const shown = filterStudents(ATTACHMENT.students, EVERYTHING);
  expect(shown.every((each) => ATTACHMENT.students.includes(each))).toBe(true);
});

it("judges a student by the findings that are left", () => {
  const [first] = filterStudents(ATTACHMENT.students, { severity: "warning", column: null });
  expect(first?.worst).toBe("warning");
});

it("shows as many findings as the count beside the choice promises", () => {
  fc.assert(fc.property(anyStudents, anySeverity, fc.constantFrom("name", "row", null), (students, severity, column) => {
    const shown = filterStudents(students, { severity, column }).flatMap(({ findings }) => findings);
    const { byColumn } = roster("attachment1", "附件1", students, {}).counts;
    expect(shown).toHaveLength(countBySeverity(byColumn, column)[severity]);
    if (column !== null) expect(shown).toHaveLength(countByColumn(byColumn, severity).get(column) ?? 0);
  }));
});

it("loses nothing and keeps the sheet's order among equals", () => {
  fc.assert(fc.property(anyStudents, (students) => {
    const shown = filterStudents(students, EVERYTHING);
    const order = { error: 0, warning: 1, info: 2 };
    const expected = [...students].sort((a, b) => order[a.worst] - order[b.worst] || a.row - b.row).map(({ row }) => row);
    expect(shown.map(({ row }) => row)).toEqual(expected);
  }));
});
