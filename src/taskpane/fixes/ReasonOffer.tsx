import { useState, type ReactNode } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { ReasonForm } from "./ReasonForm";
import { refocusList } from "./refocusList";
import { FIX_WORDS } from "./words";

export interface ReasonOfferProps {
  readonly button: Pick<ButtonProps, "size" | "tabIndex" | "onKeyDown" | "onFocus" | "className">;
  /** Which cell it is about, for those who listen. */
  readonly where: ReactNode;
  readonly busy: boolean;
  readonly onRecord: (reason: string) => void;
}

/** The way past a rule that a reason lowers: first a button, then the question. */
export function ReasonOffer({ button, where, busy, onRecord }: ReasonOfferProps) {
  const [asks, setAsks] = useState(false);
  if (asks) return <ReasonForm busy={busy} onRecord={onRecord} onCancel={() => { setAsks(false); refocusList(); }} />;
  return <Button {...button} appearance="subtle" disabledFocusable={busy} onClick={() => { setAsks(true); }}>{where}{FIX_WORDS.giveReason}</Button>;
}
