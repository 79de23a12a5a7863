import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { PROGRESS_WORDS } from "./words";

export interface GroupFilter {
  readonly hint: string;
  /** The group to which the sheet is narrowed; null for none. */
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly onChoose: (name: string) => void;
}

/** The name of a group; a button where the sheet can be narrowed to it. Excel cannot be asked for blank cells safely. */
export function GroupName({ name, nameless, filter }: { readonly name: string; readonly nameless: string; readonly filter: GroupFilter | undefined }) {
  const styles = useStyles();
  if (name === "" || filter === undefined) return name === "" ? nameless : name;
  return (
    <ToggleButton
      size="small"
      appearance="outline"
      checked={filter.chosen === name}
      disabledFocusable={filter.busy}
      aria-label={PROGRESS_WORDS.showClass(name)}
      className={styles.name}
      onClick={() => { filter.onChoose(name); }}
    >
      {name}
    </ToggleButton>
  );
}

const useStyles = makeStyles({
  name: { minWidth: "auto", minHeight: "32px", maxWidth: "100%", justifyContent: "start", textAlign: "left", padding: `0 ${tokens.spacingHorizontalS}`, fontWeight: tokens.fontWeightRegular },
});
