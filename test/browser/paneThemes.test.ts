import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { GalleryPage } from "../gallery/GalleryPage";
import { CONTRAST_THEMES } from "../gallery/contrastThemes";
import { VIEW_NAMES } from "../gallery/views";
import { describeInBrowser } from "./harness/describeInBrowser";

const USUAL = { width: 350, height: 720 };
/** High enough for everything of a view to be in sight; what is longer still has views that are scrolled. */
const WHOLE = { width: 350, height: 1800 };
/** WCAG's ratio for text. */
const READABLE = 4.5;

describeInBrowser.each(["light", "dark"])("every view of the pane in the theme %s", (theme) => {
  let gallery: GalleryPage;
  beforeAll(async () => {
    gallery = await GalleryPage.open(theme, { scripts: [readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")] });
  });
  afterAll(async () => { await gallery.close(); });

  it.each(VIEW_NAMES)("axe finds nothing to complain of, colours included: %s", async (view) => {
    await gallery.show(view, USUAL);
    const { violations } = await gallery.page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join(" ")}`)).toEqual([]);
  });
});

// Not with axe, which would measure our colours: those of the theme are put over them while painting.
describeInBrowser.each(CONTRAST_THEMES)("every view of the pane in Windows' contrast theme %s", (theme) => {
  let gallery: GalleryPage;
  beforeAll(async () => { gallery = await GalleryPage.open(theme, { scale: 1.5 }); });
  afterAll(async () => { await gallery.close(); });

  it.each(VIEW_NAMES)("can be read, and has no colour that is not the theme's: %s", async (view) => {
    await gallery.show(view, WHOLE);
    expect({ faint: await gallery.faintTexts(READABLE), ours: await gallery.page.evaluate(ownColours) }).toEqual({ faint: [], ours: [] });
  });
});

/** Elements that keep the browser from replacing their colours, and show one that is not Windows' own. */
function ownColours(): string[] {
  const system = new Set(systemColours(["Canvas", "CanvasText", "LinkText", "Highlight", "HighlightText", "ButtonFace", "ButtonText", "ButtonBorder", "GrayText", "Field", "FieldText"]).flatMap((colour) => [colour, onWhite(colour)]));
  const isSeen = (colour: string): boolean => !/, 0\)$/u.test(colour);
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const style = getComputedStyle(element);
    if (style.getPropertyValue("forced-color-adjust") !== "none") return [];
    const own = [style.color, style.backgroundColor, style.fill].filter((colour) => colour.startsWith("rgb") && isSeen(colour) && !system.has(colour));
    return own.length === 0 ? [] : [`${element.outerHTML.slice(0, 120)} ${own.join(" ")}`];
  });
}
