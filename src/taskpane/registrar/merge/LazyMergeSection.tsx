import { lazyView } from "../../lazyView";
import type { MergeSectionProps } from "./MergeSection";
import { MERGE_WORDS } from "./words";

/** Once a year somebody merges, so its views are loaded apart from the rest of the tab. */
export const LazyMergeSection = lazyView<MergeSectionProps>(async () => (await import("./MergeSection")).MergeSection, MERGE_WORDS.opening);
