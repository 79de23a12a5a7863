import { RosterCheck } from "../../src/domain/rosterCheck";
import { CLEAN, context, headersOf, line, rowOf, SECOND } from "./student";

it("takes 30,000 equal rows, and one edit among them, without comparing all with all", () => {
  const rows = Array.from({ length: 30_000 }, () => rowOf("attachment1", CLEAN));
  const check = new RosterCheck("attachment1", headersOf("attachment1"), context());
  check.replaceAll(rows);
  expect(check.verdict(29_999).findings.map(line)).toEqual(["ROW_DUP studentNumber error"]);
  check.replaceRows(0, [rowOf("attachment1", SECOND)]);
  expect(check.verdict(1).findings).toEqual([]);
});
