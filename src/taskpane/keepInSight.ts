/** Drawing, measuring and placing the groups around a finding takes the list this many frames at most. */
const FRAMES_TO_SETTLE = 3;

/** Keeps the focused element in sight while the list around it settles: groups are drawn on arrival, and may be taller than guessed. */
export function keepInSight(element: HTMLElement, frames = FRAMES_TO_SETTLE): void {
  if (frames === 0 || document.activeElement !== element) return;
  requestAnimationFrame(() => {
    element.scrollIntoView({ block: "nearest" });
    keepInSight(element, frames - 1);
  });
}
