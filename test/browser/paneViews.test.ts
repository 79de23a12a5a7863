import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { GalleryPage, THEMES } from "../gallery/GalleryPage";
import { VIEWS, type ViewName } from "../gallery/views";
import { describeInBrowser } from "./harness/describeInBrowser";

const NAMES = Object.keys(VIEWS) as ViewName[];
const USUAL = { width: 350, height: 720 };
const NARROW = { width: 300, height: 720 };
/** The usual pane at 200 % zoom. */
const ZOOMED = { width: 175, height: 360 };
/** Names of programs, of keys, of kinds of files, and of a sheet that nobody has named. */
const EXCELS_OWN = /Excel|Office|WPS|QQ|Sheet\d|Ctrl\+[A-Z]|\.?(?:xlsx?|csv)\b/gu;

describeInBrowser("every view of the pane, as it is drawn", () => {
  let gallery: GalleryPage;
  beforeAll(async () => {
    gallery = await GalleryPage.open([readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")]);
  });
  afterAll(async () => {
    await gallery.close();
  });

  it.each(NAMES)("axe finds nothing to complain of, colours included, in any theme: %s", async (view) => {
    for (const theme of THEMES) {
      await gallery.show(view, theme, USUAL);
      // Under a contrast theme the browser paints its own colours, and axe would still measure ours.
      const { violations } = await gallery.page.evaluate<AxeResults>(`axe.run({ rules: { "color-contrast": { enabled: ${String(!theme.startsWith("contrast"))} } } })`);
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join(" ")}`)).toEqual([]);
    }
  });

  // The browser plays one contrast theme on white and one on black. Aquatic, Desert, Dusk and Night sky differ from them in the
  // values of the system colours only, so whoever takes all colours from there stands in any of them.
  it.each(NAMES)("leaves every colour to Windows under a contrast theme: %s", async (view) => {
    for (const theme of THEMES.filter((name) => name.startsWith("contrast"))) {
      await gallery.show(view, theme, USUAL);
      expect(await gallery.page.evaluate(ownColours)).toEqual([]);
    }
  });

  it.each(NAMES)("needs no sideways scrolling, in a narrow pane or at 200 %% zoom: %s", async (view) => {
    for (const size of [NARROW, ZOOMED]) {
      await gallery.show(view, "light", size);
      expect(await gallery.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });

  it.each(NAMES)("gives a finger room: every target is at least 24 pixels high and wide: %s", async (view) => {
    await gallery.show(view, "light", NARROW);
    const small = await gallery.page.evaluate(() =>
      [...document.querySelectorAll("button, select, input, textarea, a[href]")].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isHidden = width === 0 && height === 0;
        return !isHidden && (width < 24 || height < 24) ? [`${target.textContent} ${String(width)} x ${String(height)}`] : [];
      }));
    expect(small).toEqual([]);
  });

  it.each(NAMES)("speaks Chinese: %s", async (view) => {
    await gallery.show(view, "light", USUAL);
    const text = await gallery.page.evaluate(() => document.body.innerText);
    expect(text.replace(EXCELS_OWN, "").match(/[A-Za-z]{2,}/gu)).toBeNull();
  });

  it("leaves the list of findings in sight above a row with much to say", async () => {
    await gallery.show("ready", "light", { width: 320, height: 720 });
    const dockTop = await gallery.page.getByRole("complementary").evaluate((dock) => dock.getBoundingClientRect().top);
    const firstFinding = await gallery.page.getByRole("list", { name: "待处理的问题" }).getByRole("button").first().boundingBox();
    expect((firstFinding?.y ?? Number.MAX_VALUE) + (firstFinding?.height ?? 0)).toBeLessThanOrEqual(dockTop);
  });

  it("writes the name of each tab on one line", async () => {
    await gallery.show("ready", "light", NARROW);
    const heights = await gallery.page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThanOrEqual(52);
  });
});

/** Elements that keep the browser from replacing their colours, and show one that is not Windows' own. */
async function ownColours(): Promise<string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))); // colours change by transitions
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.setProperty("forced-color-adjust", "none");
  const names = ["Canvas", "CanvasText", "LinkText", "Highlight", "HighlightText", "ButtonFace", "ButtonText", "ButtonBorder", "GrayText", "Field", "FieldText", "Mark", "MarkText"];
  const system = new Set(names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  }));
  probe.remove();
  const isSeen = (colour: string): boolean => !/, 0\)$/u.test(colour);
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const style = getComputedStyle(element);
    if (style.getPropertyValue("forced-color-adjust") !== "none") return [];
    const own = [style.color, style.backgroundColor, style.fill].filter((colour) => colour.startsWith("rgb") && isSeen(colour) && !system.has(colour));
    return own.length === 0 ? [] : [`${element.outerHTML.slice(0, 120)} ${own.join(" ")}`];
  });
}
