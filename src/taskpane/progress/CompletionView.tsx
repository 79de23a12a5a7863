import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ProgressActions } from "../../application/progress/ProgressModel";
import type { ShownStudents } from "../../application/progress/ShownStudents";
import { shareText, type Progress } from "../../domain/progress/Progress";
import { Caption } from "../Caption";
import { Sentence } from "../Sentence";
import { ChartSection } from "./ChartSection";
import { GroupTable } from "./GroupTable";
import { ReminderSection } from "./ReminderSection";
import { StatusGuideList } from "./StatusGuideList";
import { PROGRESS_WORDS } from "./words";

export interface CompletionViewProps {
  readonly progress: Progress;
  readonly shown: ShownStudents | null;
  readonly reminder: (className: string) => string;
  readonly actions: ProgressActions;
  readonly busy: boolean;
}

/** How far each class and each counselor is, what to do about the rest, and what to tell whom. */
export function CompletionView({ progress, shown, reminder, actions, busy }: CompletionViewProps) {
  const styles = useStyles();
  const { classes, counselors, byStatus, pending } = progress;
  if (classes.length === 0) return <Text><Sentence>{PROGRESS_WORDS.nobody}</Sentence></Text>;
  const chosenClass = shown?.kind === "class" ? shown.className : null;
  const show = (students: ShownStudents) => { void actions.show(students); };
  return (
    <div className={styles.column}>
      {shown !== null && <Text className={styles.shown}><Sentence>{PROGRESS_WORDS.shown(shown)}</Sentence></Text>}
      <Totals progress={progress} />
      <GroupTable
        title={PROGRESS_WORDS.byClass}
        heading={PROGRESS_WORDS.className}
        nameless={PROGRESS_WORDS.noClass}
        groups={classes}
        filter={{ hint: PROGRESS_WORDS.clickClass, chosen: chosenClass, busy, onChoose: (className) => { show({ kind: "class", className }); } }}
      />
      <ReminderSection pending={pending} preferred={chosenClass} reminder={reminder} />
      <StatusGuideList byStatus={byStatus} chosen={shown?.kind === "status" ? shown.status : null} busy={busy} onChoose={(status) => { show({ kind: "status", status }); }} />
      <GroupTable title={PROGRESS_WORDS.byCounselor} heading={PROGRESS_WORDS.counselor} nameless={PROGRESS_WORDS.noCounselor} groups={counselors} />
      <ChartSection busy={busy} onMake={() => { void actions.makeChart(); }} />
    </div>
  );
}

function Totals({ progress: { total, outOfScope } }: { readonly progress: Progress }) {
  return (
    <div>
      <Text block weight="semibold">{PROGRESS_WORDS.done(total.done, total.inScope, shareText(total))}</Text>
      <Caption>{PROGRESS_WORDS.denominator}</Caption>
      {total.prep > 0 && <Caption>{PROGRESS_WORDS.prep(total.prep)}</Caption>}
      {outOfScope > 0 && <Caption>{PROGRESS_WORDS.outOfScope(outOfScope)}</Caption>}
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  // The border is seen under contrast themes, which take the ground away.
  shown: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
});
