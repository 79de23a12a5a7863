import { lazyView } from "../lazyView";
import type { ReasonFormProps } from "./ReasonForm";

/** Few findings are answered with a reason, so the form is loaded when one is. */
export const LazyReasonForm = lazyView<ReasonFormProps>(async () => (await import("./ReasonForm")).ReasonForm);
