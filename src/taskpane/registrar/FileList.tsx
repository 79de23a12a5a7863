import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Sentence } from "../Sentence";
import { REGISTRAR_WORDS } from "./words";

export interface FileListProps {
  readonly files: readonly string[];
  readonly sheets: readonly string[];
  /** The optional columns that they will not have. */
  readonly without: readonly string[];
  readonly busy: boolean;
  readonly onOpen: (name: string) => void;
}

/** What an export will make; one of several files can be opened by itself. */
export function FileList({ files, sheets, without, busy, onOpen }: FileListProps) {
  const styles = useStyles();
  return (
    <>
      <Text block><Sentence>{REGISTRAR_WORDS.preview(files.length, sheets)}</Sentence></Text>
      {without.length > 0 && <Text block><Sentence>{REGISTRAR_WORDS.previewWithout(without)}</Sentence></Text>}
      <ul aria-label={REGISTRAR_WORDS.files} className={styles.list}>
        {files.map((name) => (
          <li key={name} className={styles.file}>
            <Text className={styles.name}>{name}</Text>
            {files.length > 1 && (
              <Button size="small" disabledFocusable={busy} aria-label={REGISTRAR_WORDS.openFile(name)} onClick={() => { onOpen(name); }}>{REGISTRAR_WORDS.open}</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  file: { "& > *": { verticalAlign: "middle" } },
  name: { marginRight: tokens.spacingHorizontalS },
});
