import { success, warning, type Outcome } from "../CommandRunner";
import type { PaneWork } from "../PaneWork";
import { editRow, type NamedTarget } from "./fixFinding";
import type { FixJournal } from "./FixJournal";
import { FIX_SENTENCES } from "./fixSentences";
import { overrideTopic, readReason, withRecord } from "./overrideRemark";
import { readContents } from "./readContents";
import { fixedNotice } from "./reportNotice";
import { asText } from "./RowRepair";
import { stillHas } from "./stillHas";

/** Records in 备注, after what stands there, why the row is right although a rule objects. */
export async function ignoreFinding(
  work: Pick<PaneWork, "port" | "session">,
  target: NamedTarget & { readonly reason: string },
  journal: FixJournal,
): Promise<Outcome> {
  const { sheet, row, label, finding } = target;
  const topic = overrideTopic(finding);
  const reason = readReason(target.reason);
  if (topic === null) return warning(FIX_SENTENCES.cannotOverride);
  if (reason === null) return warning(FIX_SENTENCES.reasonMissing);
  const snapshot = await readContents(work, sheet, { first: row, count: 1 });
  const position = snapshot.roster.check.layout.positions.remarks;
  if (position === undefined) return warning(FIX_SENTENCES.remarksMissing);
  const before = snapshot.row(row).cells[position] ?? "";
  const edits = [{ column: "remarks" as const, before, after: asText(withRecord(before, topic, reason)) }];
  const report = await editRow(work, target, { row, label, edits, isMeant: (fresh) => stillHas(label, finding, fresh) }, journal);
  return report.left.length === 0 ? success(FIX_SENTENCES.recorded) : fixedNotice(report);
}
