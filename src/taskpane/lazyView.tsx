import { startTransition, use, useLayoutEffect, useState, type ComponentType } from "react";
import { Boundary } from "./Boundary";
import { BrokenPart, RetryContext } from "./BrokenPart";
import { Caption } from "./Caption";
import { WORDS } from "./words";

/**
 * A view whose code is loaded when somebody needs it: says that it is coming, and what to do when it does not come.
 * Not React's Suspense, which keeps what has come from the person for up to 300 ms after it has said so.
 * 重试 asks for the code again and leaves the rest of the pane as it is; if that fails too, the pane is opened anew, because
 * after an update of the add-in the code has another name.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>, opening: string = WORDS.openingPart): ComponentType<Props> {
  const code = new LazyCode(load);
  return function LazyView(props: Props) {
    const reopen = use(RetryContext);
    return <Boundary fallback={(again) => <BrokenPart onRetry={code.failures > 1 ? reopen : again} />}><Loading code={code} opening={opening} props={props} /></Boundary>;
  };
}

/** Fetched once, whoever asks. */
class LazyCode<Props extends object> {
  view: ComponentType<Props> | null = null;
  failures = 0;
  #coming: Promise<void> | null = null;

  constructor(private readonly load: () => Promise<ComponentType<Props>>) {}

  fetch(): Promise<void> {
    this.#coming ??= this.load().then(
      (view) => { this.view = view; },
      (error: unknown) => {
        this.failures += 1;
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }
}

interface LoadingProps<Props extends object> {
  readonly code: LazyCode<Props>;
  readonly opening: string;
  readonly props: Props;
}

function Loading<Props extends object>({ code, opening, props }: LoadingProps<Props>) {
  const [asked, setAsked] = useState<"waiting" | "here" | Error>(code.view === null ? "waiting" : "here");
  useLayoutEffect(() => {
    if (code.view !== null) return undefined;
    let left = false;
    code.fetch().then(
      () => { if (!left) startTransition(() => { setAsked("here"); }); }, // in turns of its own: what is around it has just been drawn
      (error: unknown) => { if (!left) setAsked(error instanceof Error ? error : new Error("The code of a part did not come.")); },
    );
    return () => { left = true; };
  }, [code]);
  if (asked instanceof Error) throw asked; // for the boundary around
  const { view: View } = code;
  return View === null ? <Caption>{opening}</Caption> : <View {...props} />;
}
