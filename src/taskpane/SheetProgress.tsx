import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RosterView } from "../application/PaneState";
import type { RosterCounts } from "../application/rosterCounts";
import type { SheetKind } from "../domain/columns";
import type { Policy } from "../domain/policy";
import { Sentence } from "./Sentence";
import { WORDS } from "./words";

export interface SheetProgressProps {
  readonly roster: RosterView;
  /** Without the year's rules nothing can be handed in, however clean the rows look. */
  readonly policy: Policy | null;
}

/** How far the sheet is, in numbers and as a bar, and what stands between now and being done. */
export function SheetProgress({ roster, policy }: SheetProgressProps) {
  const styles = useStyles();
  const { sheet, counts } = roster;
  return (
    <div className={styles.column}>
      <Text weight="semibold">{progressText(sheet, counts)}</Text>
      <ProgressBar aria-label={WORDS.progressBar[sheet]} thickness="large" value={doneShare(sheet, counts)} />
      <Text><Sentence>{policy === null ? WORDS.policyFirst : nextStep(roster, policy)}</Sentence></Text>
    </div>
  );
}

/** The numbers of a sheet in one line. */
export function progressText(sheet: SheetKind, counts: RosterCounts): string {
  return sheet === "attachment1"
    ? WORDS.attachmentProgress(counts.rows, counts.rowsWithoutError, counts.errors)
    : WORDS.trackerProgress(counts.rows, counts.inScope, counts.pending);
}

function doneShare(sheet: SheetKind, { rows, rowsWithoutError, inScope, pending }: RosterCounts): number {
  const [done, total] = sheet === "attachment1" ? [rowsWithoutError, rows] : [inScope - pending, inScope];
  return total === 0 ? 0 : done / total;
}

function nextStep(roster: RosterView, policy: Policy): string {
  if (roster.sheetFindings.some(({ severity }) => severity === "error")) return WORDS.sheetTrouble;
  return roster.sheet === "attachment1" ? readiness(roster.counts, policy) : completion(roster.counts);
}

/** Exactly what stands between now and the submission, the gravest first. */
function readiness({ rows, rowsWithError, errors, repairableErrors, warnings, samples }: RosterCounts, policy: Policy): string {
  if (policy.college === "") return WORDS.readiness.college;
  if (samples > 0) return WORDS.readiness.samples;
  if (errors > 0) return WORDS.readiness.errors(errors, rowsWithError, repairableErrors);
  if (rows === 0) return WORDS.readiness.nothingYet;
  return warnings > 0 ? WORDS.readiness.warnings(warnings) : WORDS.readiness.ready;
}

function completion({ rows, errors, pending }: RosterCounts): string {
  if (rows === 0) return WORDS.completion.nothingYet;
  if (pending > 0) return WORDS.completion.pending(pending);
  return errors > 0 ? WORDS.completion.errors(errors) : WORDS.completion.done;
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
