import type { Clock } from "../application/PaneController";

/** The machine's own clock, in its own time zone. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  timeText: () => new Date().toLocaleTimeString("zh-CN", { hour12: false }),
};
