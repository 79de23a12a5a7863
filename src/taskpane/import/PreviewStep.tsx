import { Button, MessageBar, MessageBarBody, Radio, RadioGroup, Field, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportMode, ImportPreview } from "../../application/import/ImportModel";
import { refocusList } from "../fixes/refocusList";
import { PreviewList } from "../fixes/PreviewList";
import { Caption } from "../Caption";
import type { StepProps } from "./ImportPanel";
import { RefusedList } from "./RefusedList";
import { StepButtons } from "./StepButtons";
import { StepTitle } from "./StepTitle";
import { IMPORT_WORDS } from "./words";

const MODES = Object.keys(IMPORT_WORDS.modes) as ImportMode[];

/** What would be written, before anything is. */
export function PreviewStep({ state, actions, busy, onClose }: StepProps) {
  const { preview, mode } = state;
  if (preview === null) return null;
  const writes = preview.added + preview.updated > 0;
  return (
    <>
      <StepTitle>{IMPORT_WORDS.previewTitle}</StepTitle>
      <Text weight="semibold">{countsText(preview)}</Text>
      <Field label={IMPORT_WORDS.mode} hint={IMPORT_WORDS.neverBlank}>
        <RadioGroup value={mode} onChange={(_event, { value }) => { actions.setMode(MODES.find((each) => each === value) ?? mode); }}>
          {MODES.map((each) => <Radio key={each} value={each} label={IMPORT_WORDS.modes[each]} />)}
        </RadioGroup>
      </Field>
      <Overwrites preview={preview} />
      <RefusedList refused={preview.refused} />
      <Remarks preview={preview} />
      {writes && !preview.keepsUndo && <MessageBar intent="info" layout="multiline"><MessageBarBody>{IMPORT_WORDS.noUndo}</MessageBarBody></MessageBar>}
      {!writes && <Text>{IMPORT_WORDS.nothing}</Text>}
      <StepButtons onBack={() => { actions.back(); }} onClose={onClose}>
        {writes && <Button appearance="primary" disabledFocusable={busy} onClick={() => { void actions.confirm().then(refocusList); }}>{IMPORT_WORDS.confirm}</Button>}
      </StepButtons>
    </>
  );
}

/** The four numbers in one line. */
function countsText({ added, updated, unchanged, refused }: ImportPreview): string {
  return `${[IMPORT_WORDS.added(added), IMPORT_WORDS.updated(updated), IMPORT_WORDS.unchanged(unchanged), IMPORT_WORDS.refused(refused.length)].join("，")}。`;
}

function Overwrites({ preview: { overwrites } }: { readonly preview: ImportPreview }) {
  if (overwrites.length === 0) return null;
  return (
    <div>
      <Text block>{IMPORT_WORDS.overwrites(overwrites.length)}</Text>
      <PreviewList lines={overwrites} />
    </div>
  );
}

function Remarks({ preview }: { readonly preview: ImportPreview }) {
  const styles = useStyles();
  const { rewrites, filled, repeated, passedOver, leftOut } = preview;
  return (
    <>
      {rewrites.length > 0 && (
        <div>
          <Text block>{IMPORT_WORDS.rewrites}</Text>
          <ul className={styles.list}>{rewrites.map(({ label, cells }) => <li key={label}>{IMPORT_WORDS.rewrite(label, cells)}</li>)}</ul>
        </div>
      )}
      {filled > 0 && <Text>{IMPORT_WORDS.filled(filled)}</Text>}
      {repeated > 0 && <Caption>{IMPORT_WORDS.repeated(repeated)}</Caption>}
      {passedOver > 0 && <Caption>{IMPORT_WORDS.passedOver(passedOver)}</Caption>}
      {leftOut.length > 0 && <Caption>{IMPORT_WORDS.leftOut(leftOut)}</Caption>}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
