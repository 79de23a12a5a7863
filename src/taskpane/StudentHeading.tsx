import { makeStyles, tokens } from "@fluentui/react-components";
import type { StudentFindings } from "../application/PaneState";
import { WORDS } from "./words";

export interface StudentHeadingProps {
  readonly student: Pick<StudentFindings, "label" | "sheetRow" | "className">;
}

/** Who it is, and where on the sheet. A row without a name is called by its number only once. */
export function StudentHeading({ student }: StudentHeadingProps) {
  const styles = useStyles();
  const row = WORDS.sheetRow(student.sheetRow);
  const named = withoutBlanks(student.label) !== withoutBlanks(row);
  return (
    <>
      <span className={styles.name}>{student.label}</span>
      <span className={styles.place}>{[named ? row : "", student.className].filter((part) => part !== "").join(" · ")}</span>
    </>
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "");
}

const useStyles = makeStyles({
  name: { marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  place: { display: "inline-block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
