import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idDup = tableRule({
  id: "ID_DUP",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §8: compared after normalisation",
  examples: {
    valid: [
      { studentNumber: "2018990101", documentNumber: "11010519491231002X" },
      { studentNumber: "2018990101", documentNumber: "11010519491231002x" },
    ],
    invalid: [
      { studentNumber: "2018990101", documentNumber: "11010519491231002X" },
      { studentNumber: "2018990102", documentNumber: "11010519491231002x" },
    ],
  },
  check(_row, table) {
    const other = table.otherStudent("document");
    return other === null ? null : { other };
  },
  message: ({ other }) => `证件号码与第${String(other + 1)}条相同，但学号不同；一个证件号码只能属于一名学生，请核对这两行。`,
});
