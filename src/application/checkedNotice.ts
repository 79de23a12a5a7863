import { info, success, type Outcome } from "./CommandRunner";
import type { PaneState } from "./PaneState";
import { SENTENCES } from "./sentences";

/** What a look at both sheets has brought, in numbers. */
export function checkedNotice({ attachment1, tracker }: PaneState["rosters"]): Outcome {
  const errors = (attachment1?.counts.errors ?? 0) + (tracker?.counts.errors ?? 0);
  const warnings = (attachment1?.counts.warnings ?? 0) + (tracker?.counts.warnings ?? 0);
  return errors + warnings === 0 ? success(SENTENCES.checkedClean) : info(SENTENCES.checkedWith(errors, warnings));
}
