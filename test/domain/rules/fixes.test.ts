import type { Fix } from "../../../src/domain/finding";
import { CLEAN, judge, type Cells } from "../student";

const replace = (safe: boolean, ...changes: readonly (readonly [keyof Cells, unknown, unknown])[]): unknown => ({
  kind: "replace",
  safe,
  changes: changes.map(([column, before, after]) => ({ column, before, after })),
});

/** What one click would write; only what loses nothing is safe for many rows at once. */
it.each<readonly [string, Cells, unknown]>([
  ["REQ_MISSING", { college: "" }, { kind: "fillFromAbove", column: "college" }],
  ["NAME_NORMALIZED", { name: "测 试甲" }, replace(true, ["name", "测 试甲", "测试甲"])],
  ["NAME_DOT_VARIANT", { name: "测试江•样例提" }, replace(false, ["name", "测试江•样例提", "测试江·样例提"])],
  ["GENDER_NORMALIZED", { gender: 1 }, replace(true, ["gender", 1, "男"])],
  ["BIRTH_DERIVED", { birthDate: "" }, replace(true, ["birthDate", "", "20000512"])],
  ["DATE_NORMALIZED", { birthDate: 36658 }, replace(true, ["birthDate", 36658, "20000512"])],
  ["ID_NORMALIZED", { documentNumber: "46003920000512019x" }, replace(true, ["documentNumber", "46003920000512019x", "46003920000512019X"])],
  ["ID_15_DIGITS", { documentNumber: "460039990512271" }, replace(false, ["documentNumber", "460039990512271", "460039199905122718"])],
  ["KSH_NORMALIZED", { examNumber: 18469033150001 }, replace(true, ["examNumber", 18469033150001, "18469033150001"])],
  ["SNO_NORMALIZED", { studentNumber: 2018990101 }, replace(true, ["studentNumber", 2018990101, "2018990101"])],
  ["MZ_NORMALIZED", { ethnicGroup: "汉" }, replace(true, ["ethnicGroup", "汉", "汉族"])],
  ["ITEM_NORMALIZED", { wrongItem: "照片" }, replace(true, ["wrongItem", "照片", "录取照片"])],
  ["COLUMN_SWAPPED", { examNumber: "460039200005122718", documentNumber: 18469033150001 }, replace(false, ["examNumber", "460039200005122718", "18469033150001"], ["documentNumber", 18469033150001, "460039200005122718"])],
  ["FIX_REVERSED", { wrongItem: "姓名", chsiValue: "测试甲", correctValue: "测式甲" }, replace(false, ["chsiValue", "测试甲", "测式甲"], ["correctValue", "测式甲", "测试甲"])],
])("[%s] offers a repair of %j", (code, changes, expected) => {
  const fixes: readonly (Fix | undefined)[] = judge("attachment1", { ...CLEAN, ...changes }).findings.filter(({ rule }) => rule === code).map(({ fix }) => fix);
  expect(fixes).toEqual([expected]);
});

it("[ID_15_DIGITS] offers nothing where the century is not certain", () => {
  const [finding] = judge("attachment1", { ...CLEAN, documentNumber: "460039000512271" }).findings;
  expect(finding).toMatchObject({ rule: "ID_15_DIGITS" });
  expect(finding?.fix).toBeUndefined();
});
