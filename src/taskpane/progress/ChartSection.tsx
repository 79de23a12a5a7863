import { Button, Text, makeStyles } from "@fluentui/react-components";
import { TitledSection } from "./TitledSection";
import { PROGRESS_WORDS } from "./words";

/** Puts the numbers and a chart of them into a sheet. */
export function ChartSection({ busy, onMake }: { readonly busy: boolean; readonly onMake: () => void }) {
  const styles = useStyles();
  return (
    <TitledSection title={PROGRESS_WORDS.chart}>
      <Text>{PROGRESS_WORDS.chartIntro}</Text>
      <Button className={styles.button} disabledFocusable={busy} onClick={onMake}>{PROGRESS_WORDS.makeChart}</Button>
    </TitledSection>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "start" } });
