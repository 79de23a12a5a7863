import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "../browser/harness/findBrowser";
import { CONTRAST_THEMES, askForContrastTheme, expectContrastTheme, isContrastTheme } from "./contrastThemes";
import type * as inPage from "./page";
import { OPENED, PRESSED, WAITED, type ViewName } from "./views";

/** Office's two, and the four of Windows. */
export const THEMES = ["light", "dark", ...CONTRAST_THEMES] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface OpenOptions {
  /** Further programs for the page. */
  readonly scripts?: readonly string[];
  /** Pixels of the screen for each pixel of the page, across and down. */
  readonly scale?: number;
}

declare global {
  var draw: typeof inPage.draw;
  var drawn: typeof inPage.drawn;
  var faintTexts: typeof inPage.faintTexts;
  var onWhite: typeof inPage.onWhite;
  var paintHighlightAsOnWindows: typeof inPage.paintHighlightAsOnWindows;
  var systemColours: typeof inPage.systemColours;
}

/** A browser of its own in one theme, on whose page every view of the pane can be drawn in each size. */
export class GalleryPage {
  private constructor(
    private readonly theme: ThemeName,
    private readonly profile: string,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(theme: ThemeName, { scripts = [], scale = 1 }: OpenOptions = {}): Promise<GalleryPage> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("没有找到 Chromium、Chrome 或 Edge，画不了图。");
    const profile = mkdtempSync(path.join(tmpdir(), "xueji-gallery-"));
    if (isContrastTheme(theme)) askForContrastTheme(profile, theme);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--disable-gpu", "--disable-background-networking"],
      locale: "zh-CN",
      deviceScaleFactor: scale,
      reducedMotion: "reduce",
      colorScheme: null,
      forcedColors: null,
    });
    const gallery = new GalleryPage(theme, profile, context, await context.newPage());
    try {
      await gallery.#load([await bundle(), ...scripts]);
      return gallery;
    } catch (error) {
      await gallery.close();
      throw error;
    }
  }

  async show(view: ViewName, size: Size): Promise<void> {
    await this.page.setViewportSize(size);
    const waited = WAITED[view];
    if (waited !== undefined) await this.page.clock.install();
    await this.page.evaluate(({ name, dark }) => { draw(name, dark); }, { name: view, dark: this.theme !== "light" && this.theme !== "desert" });
    await this.page.waitForFunction(() => document.body.innerText.length > 10 && !/正在准备对照|正在打开…/u.test(document.body.innerText));
    if (waited !== undefined) await this.page.clock.fastForward(waited);
    const opened = OPENED[view];
    if (opened !== undefined) {
      await this.page.getByRole("tab", { name: new RegExp(opened.tab, "u") }).click();
      await this.page.getByRole("heading", { name: opened.heading }).evaluate((heading) => { heading.scrollIntoView(); });
    }
    for (const [role, name] of PRESSED[view] ?? []) await this.page.getByRole(role, { name }).first().click();
    await this.page.waitForFunction(() => !/正在打开(?!学籍自查助手)/u.test(document.body.innerText));
    await this.page.evaluate(() => drawn());
    if (isContrastTheme(this.theme)) await this.page.evaluate(() => paintHighlightAsOnWindows());
  }

  /** The texts in sight whose contrast with their ground is below a ratio. */
  async faintTexts(least: number): Promise<string[]> {
    const picture = `data:image/png;base64,${(await this.page.screenshot()).toString("base64")}`;
    return this.page.evaluate(({ taken, ratio }) => faintTexts(taken, ratio), { taken: picture, ratio: least });
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  async #load(scripts: readonly string[]): Promise<void> {
    await this.page.setContent('<!doctype html><html lang="zh-CN"><head><title>学籍自查助手</title></head><body style="margin:0"></body></html>');
    for (const content of scripts) await this.page.addScriptTag({ content });
    if (isContrastTheme(this.theme)) await expectContrastTheme(this.page, this.theme);
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/gallery/page.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
