import type { FirstMinuteViewProps } from "./FirstMinuteView";
import { lazyView } from "./lazyView";

/** Most people open a workbook that has the template already, so the form is loaded for those who need it. */
export const LazyFirstMinute = lazyView<FirstMinuteViewProps>(async () => (await import(/* webpackPrefetch: true */ "./FirstMinuteView")).FirstMinuteView);
