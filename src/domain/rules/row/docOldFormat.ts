import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const docOldFormat = rowRule({
  id: "DOC_OLD_FORMAT",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §1.3: numbers that end with an issue count",
  examples: {
    valid: { documentType: "台湾居民来往大陆通行证", documentNumber: "00000000" },
    invalid: { documentType: "台湾居民来往大陆通行证", documentNumber: "0000000001" },
  },
  check(row) {
    const type = row.documentType()?.type;
    return type !== undefined && row.document().problem === "oldFormat" ? { name: type.name } : null;
  },
  message: ({ name }) => `这是旧版${name}的号码，末尾带有换证次数；新证只有前面的号码，请与学信网上登记的号码核对。`,
});
