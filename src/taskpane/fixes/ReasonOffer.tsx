import { useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { LazyReasonForm } from "./LazyReasonForm";
import { refocusList } from "./refocusList";
import { FIX_WORDS } from "./words";

export interface ReasonOfferProps {
  readonly button: {
    readonly size: "small";
    readonly className: string;
    readonly tabIndex: number;
    readonly onKeyDown: ((event: KeyboardEvent) => void) | undefined;
    readonly onFocus: (() => void) | undefined;
  };
  /** Which cell it is about, for those who listen. */
  readonly where: ReactNode;
  readonly busy: boolean;
  readonly onRecord: (reason: string) => void;
}

/** The way past a rule that a reason lowers: first a button, then the question. */
export function ReasonOffer({ button, where, busy, onRecord }: ReasonOfferProps) {
  const [asks, setAsks] = useState(false);
  if (asks) return <LazyReasonForm busy={busy} onRecord={onRecord} onCancel={() => { setAsks(false); refocusList(); }} />;
  return <Button {...button} appearance="subtle" disabledFocusable={busy} onClick={() => { setAsks(true); }}>{where}{FIX_WORDS.giveReason}</Button>;
}
