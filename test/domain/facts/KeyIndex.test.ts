import fc from "fast-check";
import { KeyIndex } from "../../../src/domain/facts/KeyIndex";

it("answers as a list of pairs would, after any additions and removals", () => {
  const step = fc.record({ row: fc.nat({ max: 9 }), key: fc.constantFrom("", "a", "b") });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const index = new KeyIndex();
      const keys = new Map<number, string>();
      for (const { row, key } of steps) {
        index.remove(keys.get(row) ?? "", row);
        index.add(key, row);
        keys.set(row, key);
      }
      for (const key of ["a", "b"]) {
        const rows = [...keys].filter(([, value]) => value === key).map(([row]) => row).sort((one, other) => one - other);
        expect(index.rowsOf(key)).toEqual(rows);
        expect(index.first(key)).toBe(rows[0] ?? null);
        const isSame = (one: number, other: number): boolean => one % 2 === other % 2;
        for (const row of rows) {
          const others = rows.filter((other) => !isSame(other, row));
          expect(index.firstOf(key, row, isSame)).toBe(others[0] ?? null);
          if (rows.length > 1) expect(index.everShared(row)).toBe(true);
        }
      }
    }),
  );
});
