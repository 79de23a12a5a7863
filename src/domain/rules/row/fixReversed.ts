import type { Fix } from "../../finding";
import type { RowFacts } from "../../facts/RowFacts";
import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixReversed = rowRule({
  id: "FIX_REVERSED",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["correctValue"],
  source: "domain notes §8",
  examples: {
    valid: { wrongItem: "姓名", name: "测试甲", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", name: "测试甲", chsiValue: "测试甲", correctValue: "测式甲" },
  },
  check: (row) => (row.correction().doubt === "reversed" ? { name: row.correction().item?.name ?? "" } : null),
  message: ({ name }) => `学信网显示内容与本行的${name}相同，正确内容反而不同，这两格可能填反了，请核对后互换。`,
  fix: (_evidence, row) => exchange(row),
});

function exchange(row: RowFacts): Fix {
  const [shown, correct] = [row.text.chsiValue, row.text.correctValue];
  return {
    kind: "replace",
    safe: false,
    changes: [
      { column: "chsiValue", before: row.raw.chsiValue, after: correct },
      { column: "correctValue", before: row.raw.correctValue, after: shown },
    ],
  };
}
