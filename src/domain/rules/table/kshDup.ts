import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshDup = tableRule({
  id: "KSH_DUP",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §8: 考生号 are unique",
  examples: {
    valid: [
      { studentNumber: "2018990101", examNumber: "18469033150001" },
      { studentNumber: "2018990101", examNumber: "18469033150001" },
    ],
    invalid: [
      { studentNumber: "2018990101", examNumber: "18469033150001" },
      { studentNumber: "2018990102", examNumber: "18469033150001" },
    ],
  },
  check(_row, table) {
    const other = table.otherStudent("examNumber");
    return other === null ? null : { other };
  },
  message: ({ other }) => `考生号与第${String(other + 1)}条相同，但学号不同；每人的考生号都不一样，请核对这两行。`,
});
