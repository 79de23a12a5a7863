import { KeyIndex } from "../../../src/domain/facts/KeyIndex";

it("keeps the first of the rows that carry a key", () => {
  const index = new KeyIndex();
  expect(index.first("a")).toBeNull();
  for (const row of [5, 3, 9]) index.add("a", row);
  index.add("b", 1);
  expect(index.first("a")).toBe(3);
  index.remove("a", 3);
  expect(index.first("a")).toBe(5);
  index.remove("a", 9);
  expect(index.first("a")).toBe(5);
  index.remove("a", 5);
  expect(index.first("a")).toBeNull();
  expect(index.first("b")).toBe(1);
});
