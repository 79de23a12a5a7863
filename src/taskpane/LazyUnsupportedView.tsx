import { lazyView } from "./lazyView";

/** For the few whose Excel is too old. */
export const LazyUnsupportedView = lazyView<object>(async () => (await import("./UnsupportedView")).UnsupportedView);
