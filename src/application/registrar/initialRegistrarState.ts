import type { PlainDate } from "../../domain/plainDate";
import { policyPreset } from "../../domain/policyPreset";
import { TEMPLATE_VERSION } from "../../blueprint/policyTable";
import { draftOf } from "./policyDraft";
import type { RegistrarState } from "./RegistrarModel";

/** What the registrar's tab shows before anything has been read; the names of the files come with the code that makes them. */
export function initialRegistrarState(today: PlainDate): RegistrarState {
  return {
    draft: draftOf(policyPreset(today.year, "", TEMPLATE_VERSION)),
    problems: new Map(),
    doubts: new Map(),
    isChanged: false,
    colleges: "",
    opensPane: false,
    preview: { ok: true, files: [], sheets: [] },
    template: null,
  };
}
