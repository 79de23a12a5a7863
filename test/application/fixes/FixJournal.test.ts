import { cellsOf, FixJournal, type JournalRow } from "../../../src/application/fixes/FixJournal";

const record = (row: number, before: string, after: string, text = String(row)): JournalRow => ({
  identity: { row, keys: [{ column: "studentNumber", texts: [text] }] },
  sheetRow: row + 4,
  label: "",
  changes: [{ column: "gender", before: { value: before, format: "@" }, after: { value: after, format: "@" } }],
});

it("gives the latest command first and forgets it when it was taken back", () => {
  const journal = new FixJournal();
  journal.open("attachment1", "一").record([record(0, "男性", "男")]);
  journal.open("attachment1", "二").record([record(1, "女性", "女")]);
  const last = journal.last();
  expect(last?.label).toBe("二");
  journal.drop(last!);
  expect(journal.last()?.label).toBe("一");
});

it("gathers the parts of one command", () => {
  const journal = new FixJournal();
  const all = journal.open("attachment1", "全部修复");
  all.record([record(0, "男性", "男")]);
  all.record([record(1, "女性", "女"), record(2, "女性", "女")]);
  expect(cellsOf(journal.last()!)).toBe(3);
  journal.drop(journal.last()!);
  expect(journal.last()).toBeNull();
});

it("keeps one record of a change that was tried twice, and both of two students in one place", () => {
  const journal = new FixJournal();
  journal.open("attachment1", "一").record([record(0, "男性", "男"), record(1, "男性", "男")]);
  journal.open("attachment1", "二").record([record(1, "男性", "男")]);
  journal.open("attachment1", "三").record([record(0, "男性", "男", "另一人")]);
  const labels: [string, number][] = [];
  for (let batch = journal.last(); batch !== null; batch = journal.last()) {
    labels.push([batch.label, cellsOf(batch)]);
    journal.drop(batch);
  }
  expect(labels).toEqual([["三", 1], ["二", 1], ["一", 1]]);
});

it("remembers a command that wrote nothing not at all", () => {
  const journal = new FixJournal();
  journal.open("attachment1", "一");
  expect(journal.last()).toBeNull();
});
