import { createContext } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PaneTab } from "./SheetTabs";
import { reopenPane } from "./reopenPane";
import { WORDS } from "./words";

/** Opens the pane anew, where the person is. */
export const RetryContext = createContext<(tab?: PaneTab) => void>(reopenPane);

export interface BrokenPartProps {
  readonly onRetry: () => void;
}

/** Stands where a part of the pane could not be shown: what is safe, and what to do. */
export function BrokenPart({ onRetry }: BrokenPartProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{WORDS.partBroken}</MessageBarBody>
      <MessageBarActions><Button onClick={onRetry}>{WORDS.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}
