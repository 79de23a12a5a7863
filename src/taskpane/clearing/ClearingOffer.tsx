import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useModels } from "../PaneModels";

/** In the first load with the button, unlike the rest of the words. */
const OFFER = "清除个人数据…";

/** The quiet way to 清除个人数据, for when everything has been handed in. */
export function ClearingOffer({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { clearing } = useModels();
  return <div><Button appearance="subtle" size="small" className={styles.quiet} disabledFocusable={busy} onClick={() => { void clearing.actions.ask(); }}>{OFFER}</Button></div>;
}

const useStyles = makeStyles({
  quiet: { minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }, // its letters stand below the others
});
