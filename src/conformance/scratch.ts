/** Names of everything that the kit makes and takes away again. */
export const SHEET = "一致性检查_临时";
export const FINAL_SHEET = "一致性检查_临时表";
export const TABLE = "tblConformance";
export const NAME = "一致性检查_代码";
export const RESULT = "校验结果";

export const HEADERS = ["序号", "学号", "姓名", "性别", RESULT] as const;
/** Title row, header row, then the body; rows counted from 0. */
export const HEADER_ROW = 1;
export const FIRST_ROW = 2;
export const ROWS = [
  [1, "0012018990101", "测试甲", "男", ""],
  [2, "460039200005122718", "测试乙", "女", ""],
  [3, "+8610", "'测试丙", "", ""],
] as const;
