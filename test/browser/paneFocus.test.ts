import { GalleryPage } from "../gallery/GalleryPage";
import type { ViewName } from "../gallery/views";
import { describeInBrowser } from "./harness/describeInBrowser";

/** All kinds of buttons, fields and lists between them. */
const VIEWS: readonly ViewName[] = ["ready", "fixes", "submissionWarnings", "registrar", "progress", "importColumns"];
/** Everything of a view in sight, so that nothing scrolls. */
const WHOLE = { width: 320, height: 2600 };
const MOST_STOPS = 60;
/** Pixels around an element in which its ring may be drawn. */
const RING = 4;

interface Stop {
  readonly name: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

describeInBrowser.each(["light", "nightSky"])("the keyboard in the theme %s", (theme) => {
  let gallery: GalleryPage;
  beforeAll(async () => { gallery = await GalleryPage.open(theme); });
  afterAll(async () => { await gallery.close(); });

  it.each(VIEWS)("is seen wherever it stands: %s", async (view) => {
    await gallery.show(view, WHOLE);
    const unseen: string[] = [];
    const stops = new Set<string>();
    await gallery.page.evaluate(leave);
    for (let stop = await nextStop(); stop !== null && !stops.has(stop.name) && stops.size < MOST_STOPS; stop = await nextStop()) {
      stops.add(stop.name);
      const here = await picture(stop);
      await gallery.page.evaluate(leave);
      if (here.equals(await picture(stop))) unseen.push(stop.name);
    }
    expect(unseen).toEqual([]);
    expect(stops.size).toBeGreaterThan(8);
  });

  async function nextStop(): Promise<Stop | null> {
    await gallery.page.keyboard.press("Tab");
    return gallery.page.evaluate(whereAmI, RING);
  }

  async function picture({ clip }: Stop): Promise<Buffer> {
    await gallery.page.evaluate(() => drawn());
    return gallery.page.screenshot({ clip });
  }
});

/** The next press of Tab goes on from there all the same. */
function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The element that has the focus, by what it says and where it is. */
function whereAmI(ring: number): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = `${element.getAttribute("aria-label") ?? element.textContent} ${String(Math.round(x))} ${String(Math.round(y))}`;
  return { name, clip: { x: Math.max(0, x - ring), y: Math.max(0, y - ring), width: width + 2 * ring, height: height + 2 * ring } };
}
