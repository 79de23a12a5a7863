import { SHEET_COLUMNS } from "../../src/domain/columns";
import { columnsWith, OPTIONAL_COLUMN_WORDS, OPTIONAL_COLUMNS } from "../../src/domain/optionalColumns";
import { missingColumns } from "../../src/domain/rules/sheet/hdrMissing";
import { readHeaders } from "../../src/domain/facts/headerReading";
import { COLUMNS } from "../../src/domain/columns";

const KINDS = ["attachment1", "tracker"] as const;

it.each(KINDS)("[%s] has every column when all are wanted", (kind) => {
  expect(columnsWith(kind, OPTIONAL_COLUMN_WORDS)).toEqual(SHEET_COLUMNS[kind]);
});

it("leaves out what is not wanted and nothing else", () => {
  const left = (kind: (typeof KINDS)[number]) => SHEET_COLUMNS[kind].filter((key) => !columnsWith(kind, ["账号处理记录"]).includes(key));
  expect(left("attachment1")).toEqual(["ethnicGroup", "phone"]);
  expect(left("tracker")).toEqual(["phone"]);
  expect(SHEET_COLUMNS.tracker.length - columnsWith("tracker", []).length).toBe(1 + OPTIONAL_COLUMNS.账号处理记录.length);
});

it.each(KINDS)("[HDR_MISSING] %s misses nothing when no optional column is there", (kind) => {
  expect(missingColumns(readHeaders(kind, columnsWith(kind, []).map((key) => COLUMNS[key].header)))).toEqual([]);
});
