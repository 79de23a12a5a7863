import { COLUMNS } from "../../columns";
import { differingColumn } from "../studentIdentity";
import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoConflict = tableRule({
  id: "SNO_CONFLICT",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber", "name", "examNumber", "gender", "birthDate", "ethnicGroup", "className", "major", "college"],
  source: "domain notes §8: rows of one 学号 agree in the basic columns",
  examples: {
    valid: [{ studentNumber: "2018990101", name: "测试甲" }, { studentNumber: "2018990101", name: "测试甲" }],
    invalid: [{ studentNumber: "2018990101", name: "测试甲" }, { studentNumber: "2018990101", name: "测试乙" }],
  },
  check(row, table) {
    const earlier = table.earlierSelf();
    if (earlier === null) return null;
    const column = differingColumn(earlier.facts, row);
    return column === null ? null : { column, other: earlier.row };
  },
  message: ({ column, other }) => `学号与第${String(other + 1)}条相同，但${COLUMNS[column].header}不同；同一名学生的各行应当一致，请核对学号和${COLUMNS[column].header}。`,
});
