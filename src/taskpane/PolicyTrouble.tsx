import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Policy } from "../domain/policy";
import { Sentence } from "./Sentence";
import { SentenceList } from "./SentenceList";
import { WORDS } from "./words";

export interface PolicyTroubleProps {
  readonly policy: Policy | null;
  readonly problems: readonly string[];
}

/** Without a readable policy nothing can be judged by it: this stands above everything until 填报说明 is mended. */
export function PolicyTrouble({ policy, problems }: PolicyTroubleProps) {
  if (policy !== null && problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Sentence>{problems.length === 0 ? WORDS.policyMissing : WORDS.policyTrouble}</Sentence>
        <SentenceList sentences={problems} />
      </MessageBarBody>
    </MessageBar>
  );
}
