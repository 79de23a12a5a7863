import { lazy } from "react";
import type { FirstMinuteViewProps } from "./FirstMinuteView";
import { LazyPart } from "./LazyPart";

/** Most people open a workbook that has the template already, so the form is loaded for those who need it. */
const View = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./FirstMinuteView")).FirstMinuteView }));

export function LazyFirstMinute(props: FirstMinuteViewProps) {
  return <LazyPart><View {...props} /></LazyPart>;
}
