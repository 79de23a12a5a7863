import fc from "fast-check";
import { RosterTally } from "../../src/application/rosterCounts";
import { SEVERITIES } from "../../src/domain/finding";
import type { RowVerdict } from "../../src/domain/rowCheck";

const safe = { kind: "replace" as const, safe: true, changes: [{ column: "name" as const, before: "甲 ", after: "甲" }] };

const anyFinding = fc.record({
  rule: fc.constant("R"),
  severity: fc.constantFrom(...SEVERITIES),
  column: fc.constantFrom("name" as const, "gender" as const, null),
  message: fc.constant("。"),
  fix: fc.constantFrom(undefined, safe, { ...safe, safe: false }),
}).map(({ fix, ...finding }) => (fix === undefined ? finding : { ...finding, fix }));

const anyVerdict: fc.Arbitrary<RowVerdict> = fc.record({
  kind: fc.constantFrom("student" as const, "blank" as const),
  findings: fc.array(anyFinding, { maxLength: 4 }),
  label: fc.constant("甲"),
  className: fc.constant(""),
  counselor: fc.constant(""),
  inScope: fc.boolean(),
  prep: fc.boolean(),
  status: fc.constant(""),
  pending: fc.boolean(),
});

function counted(...verdicts: readonly RowVerdict[]): RosterTally {
  const tally = new RosterTally();
  for (const verdict of verdicts) tally.count(verdict, 1);
  return tally;
}

it("forgets a row that is counted out", () => {
  fc.assert(fc.property(fc.array(anyVerdict), anyVerdict, (others, gone) => {
    const tally = counted(...others, gone);
    tally.count(gone, -1);
    expect(tally.counts()).toEqual(counted(...others).counts());
  }));
});

it("lets counts that were given out alone", () => {
  fc.assert(fc.property(anyVerdict, anyVerdict, (first, second) => {
    const tally = counted(first);
    const given = tally.counts();
    tally.count(second, 1);
    expect(given).toEqual(counted(first).counts());
  }));
});

it("counts what one click repairs, once for each cell", () => {
  const error = { rule: "R", severity: "error" as const, column: "name" as const, message: "。", fix: safe };
  const verdict: RowVerdict = { kind: "student", findings: [error, error], label: "甲", className: "", counselor: "", inScope: true, prep: false, status: "", pending: true };
  expect(counted(verdict, { ...verdict, findings: [] }).counts()).toMatchObject({ rows: 2, rowsWithError: 1, rowsWithoutError: 1, errors: 2, repairableErrors: 2, repairableCells: 1, inScope: 2, pending: 2 });
});
