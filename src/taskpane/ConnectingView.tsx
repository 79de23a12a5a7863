import { Button, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Busy } from "../application/PaneState";
import { BusyBar } from "./BusyBar";
import { ViewTitle } from "./ViewTitle";
import { useOfficeSilent } from "./officeWatchdog";
import { WORDS } from "./words";

export interface ConnectingViewProps {
  /** How far the first reading of a long table is. */
  readonly opening: Busy | null;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** The same grey bars as taskpane.html shows before any script runs. */
const BARS = ["60%", "100%", "80%"] as const;

/** Until office.js answers; after six seconds without an answer it says so and offers to try again. */
export function ConnectingView({ opening, onCancel, onRetry }: ConnectingViewProps) {
  const styles = useStyles();
  const silent = useOfficeSilent();
  return (
    <div className={styles.column}>
      <ViewTitle>{WORDS.productName}</ViewTitle>
      {BARS.map((width) => <div key={width} aria-hidden="true" className={styles.bar} style={{ width }} />)}
      {opening === null ? <Text>{WORDS.opening}</Text> : <BusyBar busy={opening} onCancel={onCancel} />}
      {silent && opening === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{WORDS.officeSilent}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onRetry}>{WORDS.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { height: "16px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
});
