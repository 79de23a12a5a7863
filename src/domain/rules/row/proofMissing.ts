import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const proofMissing = rowRule({
  id: "PROOF_MISSING",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: ["proof"],
  source: "domain notes §2.7: a warning, the notice demands no proof",
  examples: { valid: { wrongItem: "姓名", proof: "身份证复印件" }, invalid: { wrongItem: "姓名" } },
  check(row) {
    if (!row.isBlank("proof")) return null;
    const item = row.wrongItems()?.items.find(({ wantsProof }) => wantsProof);
    return item === undefined ? null : { name: item.name };
  },
  message: ({ name }) => `更正${name}一般需要证明材料（如身份证、户口本复印件），请向学生收取后填写；暂时没有也可以先上报。`,
});
