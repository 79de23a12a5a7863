import { GalleryPage } from "../gallery/GalleryPage";
import { VIEW_NAMES } from "../gallery/views";
import { describeInBrowser } from "./harness/describeInBrowser";

const USUAL = { width: 350, height: 720 };
const NARROW = { width: 300, height: 720 };
/** The usual pane at 200 % zoom. */
const ZOOMED = { width: 175, height: 360 };
/** Names of programs, of keys, of kinds of files, and of a sheet that nobody has named. */
const EXCELS_OWN = /Excel|Office|WPS|QQ|Sheet\d|Ctrl\+[A-Z]|\.?(?:xlsx?|csv)\b/gu;

describeInBrowser("every view of the pane, as it is drawn", () => {
  let gallery: GalleryPage;
  beforeAll(async () => {
    gallery = await GalleryPage.open("light");
  });
  afterAll(async () => {
    await gallery.close();
  });

  it.each(VIEW_NAMES)("needs no sideways scrolling, in a narrow pane or at 200 %% zoom: %s", async (view) => {
    for (const size of [NARROW, ZOOMED]) {
      await gallery.show(view, size);
      expect(await gallery.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });

  it.each(VIEW_NAMES)("ends no line within the name of a sheet: %s", async (view) => {
    for (const size of [NARROW, ZOOMED]) {
      await gallery.show(view, size);
      expect(await gallery.page.evaluate(brokenNames, ["附件1", "核查登记表"])).toEqual([]);
    }
  });

  it.each(VIEW_NAMES)("gives a finger room: every target is at least 24 pixels high and wide: %s", async (view) => {
    await gallery.show(view, NARROW);
    const small = await gallery.page.evaluate(() =>
      [...document.querySelectorAll("button, select, input, textarea, a[href]")].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isHidden = width === 0 && height === 0;
        return !isHidden && (width < 24 || height < 24) ? [`${target.textContent} ${String(width)} x ${String(height)}`] : [];
      }));
    expect(small).toEqual([]);
  });

  it.each(VIEW_NAMES)("speaks Chinese: %s", async (view) => {
    await gallery.show(view, USUAL);
    const text = await gallery.page.evaluate(() => document.body.innerText);
    expect(text.replace(EXCELS_OWN, "").match(/[A-Za-z]{2,}/gu)).toBeNull();
  });

  it("leaves the list of findings in sight above a row with much to say", async () => {
    await gallery.show("ready", { width: 320, height: 720 });
    const dockTop = await gallery.page.getByRole("complementary").evaluate((dock) => dock.getBoundingClientRect().top);
    const firstFinding = await gallery.page.getByRole("list", { name: "待处理的问题" }).getByRole("button").first().boundingBox();
    expect((firstFinding?.y ?? Number.MAX_VALUE) + (firstFinding?.height ?? 0)).toBeLessThanOrEqual(dockTop);
  });

  it("writes the name of each tab on one line", async () => {
    await gallery.show("ready", NARROW);
    const heights = await gallery.page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThanOrEqual(52);
  });
});

/** The lines around a name that stands on two of them. */
function brokenNames(names: readonly string[]): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? "";
    for (const name of names) for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(text);
    }
  }
  return broken;
}
