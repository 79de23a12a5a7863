import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { ReasonFormProps } from "./ReasonForm";

/** Few findings are answered with a reason, so the form is loaded when one is. */
const Form = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./ReasonForm")).ReasonForm }));

export function LazyReasonForm(props: ReasonFormProps) {
  return <LazyPart><Form {...props} /></LazyPart>;
}
