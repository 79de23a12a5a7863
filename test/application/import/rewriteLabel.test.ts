import { lostDigits } from "../../../src/application/import/lostDigits";
import { rewriteLabel } from "../../../src/application/import/rewriteLabel";
import type { CellValue } from "../../../src/domain/cell";
import type { ColumnKey } from "../../../src/domain/columns";

it.each<[ColumnKey, CellValue, string, string | null]>([
  ["name", "测试甲", "测试甲", null],
  ["name", "测 试甲\u200B", "测试甲", "去掉空格和看不见的字符"],
  ["documentNumber", "４６００３９", "460039", "全角改为半角"],
  ["studentNumber", 2018990101, "2018990101", "数字改为文本"],
  ["birthDate", 36658, "20000512", "统一日期写法"],
  ["birthDate", "", "20000512", "按证件号码补上“出生日期”"],
  ["gender", "男性", "男", "统一“性别”写法"],
])("%s: %p becomes %p: %s", (column, before, after, label) => {
  expect(rewriteLabel(column, before, after)).toBe(label);
});

it.each<[string, CellValue, ColumnKey | null]>([
  ["a number cell beyond 15 digits", 460039200005122700, "documentNumber"],
  ["what Excel shows of it", "4.60039E+17", "documentNumber"],
  ["all digits as text", "460039200005122718", null],
])("%s", (_what, cell, lost) => {
  expect(lostDigits(["2018990101", cell], { studentNumber: 0, documentNumber: 1 }, [])).toBe(lost);
});
