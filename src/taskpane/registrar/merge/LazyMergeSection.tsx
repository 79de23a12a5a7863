import { lazy } from "react";
import { LazyPart } from "../../LazyPart";
import type { MergeSectionProps } from "./MergeSection";
import { MERGE_WORDS } from "./words";

/** Once a year somebody merges, so its views are loaded apart from the rest of the tab. */
const Loaded = lazy(async () => ({ default: (await import("./MergeSection")).MergeSection }));

export function LazyMergeSection(props: MergeSectionProps) {
  return (
    <LazyPart opening={MERGE_WORDS.opening}>
      <Loaded {...props} />
    </LazyPart>
  );
}
