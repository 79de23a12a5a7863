import { Suspense, type ReactNode } from "react";
import { Boundary } from "./Boundary";
import { BrokenPart } from "./BrokenPart";
import { Caption } from "./Caption";
import { WORDS } from "./words";

/** A part of the pane whose code is loaded when somebody needs it: says that it is coming, and what to do when it does not come. */
export function LazyPart({ opening = WORDS.openingPart, children }: { readonly opening?: string; readonly children: ReactNode }) {
  return (
    <Boundary fallback={<BrokenPart />}>
      <Suspense fallback={<Caption>{opening}</Caption>}>{children}</Suspense>
    </Boundary>
  );
}
