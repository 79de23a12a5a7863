import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const docFormat = rowRule({
  id: "DOC_FORMAT",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §1.3",
  examples: {
    valid: { documentType: "港澳居民来往内地通行证", documentNumber: "H00000000" },
    invalid: { documentType: "港澳居民来往内地通行证", documentNumber: "H0000000" },
  },
  check(row) {
    const type = row.documentType()?.type;
    return type !== undefined && row.document().problem === "format" ? { name: type.name, form: FORMS[type.kind] } : null;
  },
  message: ({ name, form }) => `这个号码不像${name}的号码（${form}），请照证件核对号码和证件类型。`,
});

const FORMS = {
  residentIdentityCard: "18位，最后一位可以是X",
  residencePermit: "18位，最后一位可以是X",
  hongKongIdentity: "5至20个字母或数字",
  macauIdentity: "5至20个字母或数字",
  taiwanPermit: "8位数字，开头的0不能丢",
  mainlandTravelPermit: "H或M加8位数字，旧证再加2位",
  foreignPermanentResidence: "3个字母加12位数字，或以9开头的18位号码",
  passport: "5至17个字母或数字",
} as const;
