import { CheckmarkCircle16Filled, DismissCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../domain/finding";
import { WORDS } from "./words";

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

export interface SeverityMarkProps {
  readonly severity: Severity;
}

/** How grave a finding is: by shape, by word and by colour, never by colour alone. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {WORDS.severities[severity]}
    </span>
  );
}

/** The mark of something that is in order. */
export function CleanMark() {
  const styles = useStyles();
  return <CheckmarkCircle16Filled aria-hidden className={styles.clean} />;
}

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground2 },
  clean: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
