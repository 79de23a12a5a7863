import fc from "fast-check";
import { KeyColumn } from "../../../src/domain/facts/KeyColumn";

const isSame = (one: number, other: number): boolean => one % 2 === other % 2;

it("answers as a list of pairs would, after any changes", () => {
  const step = fc.record({ row: fc.nat({ max: 9 }), key: fc.constantFrom("", "a", "b", "c") });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const column = new KeyColumn();
      const keys = new Map<number, string>();
      const everShared = new Set<number>();
      for (const { row, key } of steps) {
        column.set(row, key);
        keys.set(row, key);
        const sharers = [...keys].filter(([, value]) => value === key && key !== "");
        if (sharers.length > 1) for (const [sharer] of sharers) everShared.add(sharer);
      }
      for (const [row, key] of keys) {
        const rows = key === "" ? [] : [...keys].filter(([, value]) => value === key).map(([sharer]) => sharer).sort((one, other) => one - other);
        expect(column.keyOf(row)).toBe(key);
        expect(column.rowsOf(key)).toEqual(rows);
        expect(column.first(row)).toBe(rows[0] ?? null);
        expect(column.firstOther(row, isSame)).toBe(rows.find((other) => !isSame(other, row)) ?? null);
        if (everShared.has(row)) expect(column.everShared(row)).toBe(true);
      }
    }),
  );
});

it("tells apart as many keys as it is given, expected or not", () => {
  const column = new KeyColumn(10);
  for (let row = 0; row < 5000; row++) column.set(row, String(row % 4000));
  expect(column.rowsOf("999")).toEqual([999, 4999]);
  expect(column.rowsOf("1000")).toEqual([1000]);
  expect(column.rowsOf("4000")).toEqual([]);
  expect([column.everShared(4999), column.everShared(999), column.everShared(1000)]).toEqual([true, true, false]);
});

it("knows nothing of rows without a key", () => {
  const column = new KeyColumn();
  column.set(0, "");
  column.set(1, "");
  expect([column.first(0), column.first(7), column.firstOther(0, isSame), column.rowsOf("")]).toEqual([null, null, null, []]);
  expect([column.everShared(0), column.everShared(1), column.keyOf(7)]).toEqual([false, false, ""]);
});

it("asks anew who is another student when a row keeps its key and changes its student", () => {
  const column = new KeyColumn();
  for (const row of [0, 1, 2]) column.set(row, "a");
  expect(column.firstOther(0, () => true)).toBeNull();
  column.set(2, "a");
  expect(column.firstOther(0, (_one, other) => other !== 2)).toBe(2);
});
