import type { WorkbookPort } from "../WorkbookPort";
import type { WorkbookSession } from "../WorkbookSession";
import type { TrackerFilter } from "./TrackerFilter";

/** The one filter of a pane, whose code comes when it is first asked for; where it does not come, the next command tries again. */
export function lazyTrackerFilter(port: WorkbookPort, session: WorkbookSession): () => Promise<TrackerFilter> {
  let made: TrackerFilter | null = null;
  return async () => {
    const code = await import("./TrackerFilter");
    made ??= new code.TrackerFilter(port, session);
    return made;
  };
}
