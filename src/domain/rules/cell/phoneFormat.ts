import { isMobilePhone } from "../../mobilePhone";
import { compactNumberText } from "../../text";
import { orFalse } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const phoneFormat = cellRule({
  id: "PHONE_FORMAT",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["phone"],
  source: "domain notes §3.2, column 19",
  examples: { valid: { phone: "13800000000" }, invalid: { phone: "1380000000" } },
  native: {
    label: "不是11位手机号",
    condition: (ref) => {
      const number = `SUBSTITUTE(SUBSTITUTE(${ref("phone")}," ",""),"-","")`;
      // Between 13000000000 and 20000000000. Words give an error, country codes a larger number: both are the pane's to judge.
      return orFalse(`AND(${ref("phone")}<>"",--${number}<1E11,ABS(${number}-165E8)>35E8)`);
    },
  },
  check(row) {
    const text = row.text.phone;
    if (text === "") return null;
    return isMobilePhone(compactNumberText(text).replace(/[-()]/gu, "").replace(/^\+?86/u, "")) ? null : {};
  },
  message: () => "联系电话不像11位手机号，请核对；没有收集的必要时可以留空。",
});
