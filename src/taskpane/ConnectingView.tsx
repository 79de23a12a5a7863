import { Button, MessageBar, MessageBarActions, MessageBarBody, Skeleton, SkeletonItem, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ViewTitle } from "./ViewTitle";
import { useOfficeSilent } from "./officeWatchdog";
import { WORDS } from "./words";

export interface ConnectingViewProps {
  readonly onRetry: () => void;
}

/** Until office.js answers; after six seconds without an answer it says so and offers to try again. */
export function ConnectingView({ onRetry }: ConnectingViewProps) {
  const styles = useStyles();
  const silent = useOfficeSilent();
  return (
    <div className={styles.column}>
      <ViewTitle>{WORDS.productName}</ViewTitle>
      <Skeleton aria-label={WORDS.opening} className={styles.column}>
        <SkeletonItem size={24} className={styles.short} />
        <SkeletonItem size={16} />
        <SkeletonItem size={16} />
      </Skeleton>
      <Text>{WORDS.opening}</Text>
      {silent && (
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
  short: { width: "60%" },
});
