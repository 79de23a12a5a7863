import { Dismiss20Regular } from "@fluentui/react-icons";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Notice } from "../application/PaneState";
import { Sentence } from "./Sentence";
import { SentenceList } from "./SentenceList";
import { WORDS } from "./words";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** What the last command said, with what remains to be done. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>
        <Sentence>{notice.message}</Sentence>
        <SentenceList sentences={notice.details} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" aria-label={WORDS.dismiss} icon={<Dismiss20Regular />} onClick={onDismiss} />}
      />
    </MessageBar>
  );
}
