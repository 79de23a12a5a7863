import { Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusGuide } from "../../domain/progress/statusGuide";
import type { Status } from "../../domain/statuses";
import { Caption } from "../Caption";
import { Sentence } from "../Sentence";
import { PROGRESS_WORDS } from "./words";

export interface StatusGuideItemProps {
  readonly guide: StatusGuide;
  readonly count: number;
  readonly isChosen: boolean;
  readonly busy: boolean;
  readonly onChoose: (status: Status) => void;
}

/** One status; its steps unfold. */
export function StatusGuideItem({ guide: { status, steps, quotes }, count, isChosen, busy, onChoose }: StatusGuideItemProps) {
  const styles = useStyles();
  const label = PROGRESS_WORDS.statusCount(status, count);
  return (
    <li className={styles.item}>
      <ToggleButton
        size="small"
        appearance="outline"
        checked={isChosen}
        disabledFocusable={busy || count === 0}
        aria-label={PROGRESS_WORDS.showStatus(label)}
        className={styles.filter}
        onClick={() => { onChoose(status); }}
      >
        {label}
      </ToggleButton>
      <details className={styles.details}>
        <summary className={styles.summary} aria-label={`${status}：${PROGRESS_WORDS.howTo}`}>{PROGRESS_WORDS.howTo}</summary>
        <ol className={styles.steps}>{steps.map((step) => <li key={step}><Text><Sentence>{step}</Sentence></Text></li>)}</ol>
        {quotes.length > 0 && (
          <>
            <Caption>{PROGRESS_WORDS.chsiSays}</Caption>
            <ul className={styles.steps}>{quotes.map((quote) => <li key={quote}><Text as="span"><q className={styles.quote}>{quote}</q></Text></li>)}</ul>
          </>
        )}
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  item: { display: "flex", flexWrap: "wrap", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  filter: { minWidth: "auto", minHeight: "32px", padding: `0 ${tokens.spacingHorizontalS}`, fontWeight: tokens.fontWeightRegular },
  details: { flex: "1 1 80px", "&[open]": { flexBasis: "100%" } },
  summary: {
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  steps: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXXL },
  quote: { quotes: "'“' '”'" },
});
