import { hasMisplacedSeparator } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameDotPosition = cellRule({
  id: "NAME_DOT_POSITION",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "民委发〔2016〕33号, domain notes §2.6",
  examples: { valid: { name: "测试江·样例提" }, invalid: { name: "测试江·" } },
  native: {
    label: "间隔号位置不对",
    condition: (ref) => `OR(LEFT(${ref("name")})="·",RIGHT(${ref("name")})="·",ISNUMBER(FIND("··",${ref("name")})))`,
  },
  check: (row) => (hasMisplacedSeparator(row.oddName()) ? {} : null),
  message: () => "姓名里的间隔号应在两部分之间，而且只有一个，请照证件核对。",
});
