import { Checkbox, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { LONGEST_REASON, readReason } from "../../application/fixes/overrideRemark";
import type { FindingPlace } from "../../application/PaneState";
import type { WarningItem } from "../../application/submission/SubmissionReview";
import { columnName } from "../columnName";
import { FindingButton } from "../FindingButton";
import { FindingFixes } from "../fixes/FindingFixes";
import { useModels } from "../PaneModels";
import { SeverityMark } from "../SeverityMark";
import { StudentHeading } from "../StudentHeading";
import { SUBMISSION_WORDS } from "./words";

export interface WarningCardProps {
  readonly item: WarningItem;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** One warning: where it is, what can be done about it, the tick and the reason. */
export function WarningCard({ item, busy, onLocate }: WarningCardProps) {
  const styles = useStyles();
  const { submission } = useModels();
  const { finding, row, sheetRow, answer, needsReason, key } = item;
  const place = row === null ? SUBMISSION_WORDS.wholeSheet : SUBMISSION_WORDS.place(sheetRow, columnName(finding.column ?? "row"));
  const isReasonMissing = answer.ticked && needsReason && readReason(answer.reason) === null;
  return (
    <li>
      {row === null ? <><SeverityMark severity={finding.severity} /><Text block>{finding.message}</Text></> : (
        <>
          <div className={styles.heading}><StudentHeading student={{ label: item.label === "" ? SUBMISSION_WORDS.place(sheetRow, "") : item.label, sheetRow, className: "" }} /></div>
          <FindingButton finding={finding} sheetRow={sheetRow} tabStop busy={busy} onLocate={() => { void onLocate({ sheet: "attachment1", row, column: finding.column }); }} />
          <FindingFixes target={{ sheet: "attachment1", row, finding }} sheetRow={sheetRow} tabStop busy={busy} />
        </>
      )}
      <Checkbox checked={answer.ticked} label={SUBMISSION_WORDS.ticked} aria-label={SUBMISSION_WORDS.tickedOf(place)} onChange={(_event, { checked }) => { submission.actions.answer(key, { ticked: checked === true }); }} />
      {needsReason && answer.ticked && (
        <Field label={SUBMISSION_WORDS.reason} className={styles.reason} {...(isReasonMissing ? { validationState: "warning", validationMessage: SUBMISSION_WORDS.reasonMissing } as const : {})}>
          <Input value={answer.reason} maxLength={LONGEST_REASON} aria-label={SUBMISSION_WORDS.reasonOf(place)} placeholder={SUBMISSION_WORDS.reasonExample} onChange={(_event, { value }) => { submission.actions.answer(key, { reason: value }); }} />
        </Field>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  heading: { padding: `0 ${tokens.spacingHorizontalM}` },
  reason: { padding: `0 ${tokens.spacingHorizontalM}` },
});
