import { SHEET_COLUMNS } from "../../columns";
import { headerRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const hdrOrder = headerRule({
  id: "HDR_ORDER",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §8",
  check({ sheet, first }) {
    const positions = SHEET_COLUMNS[sheet].flatMap((key) => first.get(key)?.position ?? []);
    const isInOrder = positions.every((position, index) => position > (positions[index - 1] ?? -1));
    return isInOrder ? null : { header: "*" };
  },
  message: () => "各列的顺序与模板不同，按表头名称对应，上报表会按模板的顺序排列。",
});
