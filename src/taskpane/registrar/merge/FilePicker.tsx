import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { MERGE_WORDS } from "./words";

export interface FilePickerProps {
  readonly again: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Any number of files of this computer; they are read in memory only. */
export function FilePicker({ again, onChoose }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={again ? "secondary" : "primary"} onClick={() => { input.current?.click(); }}>{again ? MERGE_WORDS.chooseAgain : MERGE_WORDS.choose}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={MERGE_WORDS.chosen}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same files may be chosen again once they have been mended.
          target.value = "";
        }}
      />
    </>
  );
}
