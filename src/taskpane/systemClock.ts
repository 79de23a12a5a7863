import type { Clock } from "../application/PaneController";

/** The machine's own clock, in its own time zone. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  // Not toLocaleTimeString: the first use of Intl costs a slow machine a tenth of a second while the pane opens.
  timeText: () => {
    const now = new Date();
    return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
  },
};
