import type { ColumnKey } from "../../columns";
import { ABSENT } from "../../facts/cellStates";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idTypeMismatch = rowRule({
  id: "ID_TYPE_MISMATCH",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentType", "documentNumber"],
  source: "国办发〔2018〕81号, domain notes §1.3",
  examples: {
    valid: { documentType: "港澳台居民居住证", documentNumber: "810000199408230021" },
    invalid: { documentType: "居民身份证", documentNumber: "810000199408230021" },
  },
  check(row) {
    const owner = row.document().belongsTo;
    if (owner === null) return null;
    const column: ColumnKey = row.state.documentType === ABSENT ? "documentNumber" : "documentType";
    return { column, owner, name: row.documentType()?.type.name ?? "" };
  },
  message: ({ owner, name }) => `证件类型是“${name}”，${SAYINGS[owner]}请核对证件类型，号码无误时只改类型。`,
});

const SAYINGS = {
  residencePermit: "但号码是港澳台居民居住证的号码。",
  foreignPermanentResidence: "但以9开头的号码属于外国人永久居留身份证。",
  residentIdentityCard: "但号码是居民身份证号。",
  otherDocument: "这种证件的号码应以810000、820000或830000开头。",
} as const;
