import { createContext, use } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { WORDS } from "./words";

/** Opens the pane anew. */
export const RetryContext = createContext<() => void>(() => { location.reload(); });

/** Stands where a part of the pane could not be shown: what is safe, and what to do. */
export function BrokenPart() {
  const retry = use(RetryContext);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{WORDS.partBroken}</MessageBarBody>
      <MessageBarActions><Button onClick={retry}>{WORDS.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}
