/** What the pane's model does when it may have missed something. */
export interface Attentive {
  /** The person turns to the pane. */
  lookOver(): void;
  /** Some seconds have passed. */
  tick(): void;
  /** Students in the workbook, for how often it is reasonable to compare them. */
  readonly rowCount: number;
}

/** Excel tells of some changes late or never, and then people look at the pane: these are the moments to compare it with the workbook. */
export function watchRescanPoints(model: Attentive, pane: Window): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const turned = (): void => {
    const now = pane.performance.now();
    if (pane.document.visibilityState === "hidden" || now - last < PAUSE_MS + model.rowCount * PAUSE_MS_PER_ROW) return;
    last = now;
    model.lookOver();
  };
  const timer = pane.setInterval(() => {
    if (pane.document.visibilityState !== "hidden") model.tick();
  }, TICK_MS);
  const { documentElement: root } = pane.document;
  root.addEventListener("pointerenter", turned);
  pane.addEventListener("focus", turned);
  pane.document.addEventListener("visibilitychange", turned);
  return () => {
    pane.clearInterval(timer);
    root.removeEventListener("pointerenter", turned);
    pane.removeEventListener("focus", turned);
    pane.document.removeEventListener("visibilitychange", turned);
  };
}

/** Two ticks without a sign of the person are a rest. */
const TICK_MS = 5_000;

/** Reading 100,000 rows again takes Excel some seconds, so that much lies between two comparisons at least. */
const PAUSE_MS = 2_000;
const PAUSE_MS_PER_ROW = 0.3;
