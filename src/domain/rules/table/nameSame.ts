import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameSame = tableRule({
  id: "NAME_SAME",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §8",
  examples: {
    valid: [{ name: "测试甲", studentNumber: "2018990101" }, { name: "测试乙", studentNumber: "2018990102" }],
    invalid: [{ name: "测试甲", studentNumber: "2018990101" }, { name: "测试甲", studentNumber: "2018990102" }],
  },
  check(row, table) {
    const other = table.earlierNamesake();
    return other === null || table.otherStudent("document") !== null ? null : { name: row.name(), other };
  },
  message: ({ name, other }) => `第${String(other + 1)}条也叫“${name}”，学号不同，是同名学生时不用改。`,
});
