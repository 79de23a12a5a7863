import { createRowFinder, identityOf } from "../../../src/application/fixes/rowIdentity";
import { readLayout } from "../../../src/domain/rosterLayout";

const HEADERS = ["学号", "考生号", "姓名", "性别", "证件号码", "有误信息项"];
const LAYOUT = readLayout("attachment1", HEADERS);
const row = (studentNumber: string, name: string, item = "姓名", gender = "男"): string[] => [studentNumber, "", name, gender, "", item];
const identity = (at: number, cells: string[]) => identityOf(at, cells, [], LAYOUT);

it.each([
  ["where it stood", [row("1", "甲"), row("2", "乙")], 0, 0],
  ["after sorting", [row("2", "乙"), row("3", "丙"), row("1", "甲")], 0, 2],
  ["although somebody has corrected the name", [row("2", "乙"), row("1", "甲甲")], 0, 1],
  ["among several rows of one student, by the item", [row("1", "甲", "性别"), row("1", "甲", "姓名")], 0, 1],
  ["nowhere when it was deleted", [row("2", "乙")], 0, null],
  ["nowhere when two rows agree equally and neither stands in the old place", [row("9", "戊"), row("1", "甲"), row("1", "甲")], 0, null],
  ["in the old place when a copy was made elsewhere", [row("1", "甲"), row("1", "甲")], 0, 0],
])("finds a row again: %s", (_why, rows, at, found) => {
  expect(createRowFinder(rows, LAYOUT)(identity(at, row("1", "甲")))).toBe(found);
});

it("finds a row by the number that the repair itself has changed, before and after", () => {
  const before = row(" 1", "甲");
  const changed = identityOf(0, before, [{ column: "studentNumber", after: { value: "１", format: "@" } }], LAYOUT);
  expect(createRowFinder([row("2", "乙"), row("１", "甲")], LAYOUT)(changed)).toBe(1);
  expect(createRowFinder([row("2", "乙"), row(" 1", "甲")], LAYOUT)(changed)).toBe(1);
});

it("takes a row without numbers for the same only in its place and under its name", () => {
  const nameless = identity(1, row("", "甲"));
  expect(createRowFinder([row("", "乙"), row("", "甲")], LAYOUT)(nameless)).toBe(1);
  expect(createRowFinder([row("", "甲"), row("", "乙")], LAYOUT)(nameless)).toBeNull();
  expect(createRowFinder([row("", "乙"), row("7", "甲")], LAYOUT)(nameless)).toBeNull();
});
