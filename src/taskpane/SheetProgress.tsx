import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RosterCounts, RosterView } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { WORDS } from "./words";

export interface SheetProgressProps {
  readonly roster: RosterView;
  /** Without the year's rules nothing can be handed in, however clean the rows look. */
  readonly policyReadable: boolean;
}

/** How far the sheet is, in numbers and as a bar, and what stands between now and being done. */
export function SheetProgress({ roster, policyReadable }: SheetProgressProps) {
  const styles = useStyles();
  const { sheet, counts } = roster;
  return (
    <div className={styles.column}>
      <Text weight="semibold">{progressText(sheet, counts)}</Text>
      <ProgressBar aria-label={WORDS.progressBar[sheet]} thickness="large" value={doneShare(sheet, counts)} />
      <Text>{policyReadable ? nextStep(roster) : WORDS.policyFirst}</Text>
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

function nextStep(roster: RosterView): string {
  if (roster.sheetFindings.some(({ severity }) => severity === "error")) return WORDS.sheetTrouble;
  return roster.sheet === "attachment1" ? readiness(roster.counts) : completion(roster.counts);
}

function readiness({ rows, errors, warnings }: RosterCounts): string {
  if (rows === 0) return WORDS.readiness.nothingYet;
  if (errors > 0) return WORDS.readiness.errors(errors);
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
