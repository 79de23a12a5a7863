import type { CDPSession, Page } from "playwright-core";
import { loadavg } from "node:os";
import { GalleryPage } from "../gallery/GalleryPage";
import { printTable } from "./printTable";

const PIXELS = 30_000;
const PIXELS_PER_SECOND = 3000;
/** What a screen of 60 pictures a second gives each. */
const FRAME_MS = 1000 / 60;

/** Prints how evenly the list of 10,000 students with 20,000 findings scrolls under the mouse wheel. */
export async function benchScroll(): Promise<void> {
  const gallery = await GalleryPage.open("light");
  try {
    await gallery.show("crowded", { width: 350, height: 720 });
    const session = await gallery.page.context().newCDPSession(gallery.page);
    const rows: string[][] = [];
    for (const slower of [1, 4]) {
      await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
      rows.push([`processor ${String(slower)} times slower`, ...summary(await scroll(gallery.page, session))]);
    }
    const load = loadavg()[0]?.toFixed(1) ?? "";
    printTable(`${String(PIXELS)} pixels through 20,000 findings at ${String(PIXELS_PER_SECOND)} a second, load of the machine ${load}`, ["", "frames", "95 % within", "longest task", "dropped frames"], rows);
  } finally {
    await gallery.close();
  }
}

interface Scrolling {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Milliseconds of every task that the browser calls long (50 and more). */
  readonly longTasks: readonly number[];
}

async function scroll(page: Page, session: CDPSession): Promise<Scrolling> {
  await page.evaluate(() => { window.scrollTo(0, 0); });
  await page.evaluate(WATCH);
  await session.send("Input.synthesizeScrollGesture", { x: 170, y: 400, yDistance: -PIXELS, speed: PIXELS_PER_SECOND, gestureSourceType: "mouse", preventFling: true });
  if ((await page.evaluate(() => window.scrollY)) < PIXELS * 0.9) throw new Error(`The list has scrolled to ${String(await page.evaluate(() => window.scrollY))}.`);
  return page.evaluate<Scrolling>("window.stopWatching()");
}

const WATCH = `(() => {
  const frames = [], longTasks = [];
  let last = performance.now(), running = true;
  const tick = (now) => { frames.push(now - last); last = now; if (running) requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longTasks.push(duration); });
  observer.observe({ type: "longtask" });
  window.stopWatching = () => { running = false; observer.disconnect(); return { frames, longTasks }; };
})()`;

function summary({ frames, longTasks }: Scrolling): string[] {
  const sorted = [...frames].sort((one, other) => one - other);
  const most = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  const dropped = frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / FRAME_MS) - 1), 0);
  const longest = longTasks.length === 0 ? "under 50 ms" : `${Math.max(...longTasks).toFixed(0)} ms`;
  return [String(frames.length), `${most.toFixed(0)} ms`, longest, `${String(dropped)} of ${String(frames.length + dropped)}`];
}
