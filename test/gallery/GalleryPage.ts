import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../browser/harness/findBrowser";
import { OPENED, PRESSED, type ViewName } from "./views";

/** Windows' contrast themes replace colours by themselves; the browser can play one on a white and one on a black ground. */
export const THEMES = ["light", "dark", "contrastLight", "contrastDark"] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

declare global {
  function draw(view: ViewName, isDarkTheme: boolean): void;
}

/** A page of its own on which every view of the pane can be drawn, in each theme and size. */
export class GalleryPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** @param scripts further programs for the page. */
  static async open(scripts: readonly string[] = []): Promise<GalleryPage> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("没有找到 Chromium、Chrome 或 Edge，画不了图。");
    const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ["--disable-gpu", "--disable-background-networking"] });
    try {
      const page = await browser.newPage({ locale: "zh-CN" });
      await page.setContent('<!doctype html><html lang="zh-CN"><head><title>学籍自查助手</title></head><body style="margin:0"></body></html>');
      for (const content of [await bundle(), ...scripts]) await page.addScriptTag({ content });
      return new GalleryPage(browser, page);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async show(view: ViewName, theme: ThemeName, size: Size): Promise<void> {
    const isDark = theme === "dark" || theme === "contrastDark";
    await this.page.setViewportSize(size);
    await this.page.emulateMedia({ colorScheme: isDark ? "dark" : "light", forcedColors: theme.startsWith("contrast") ? "active" : "none", reducedMotion: "reduce" });
    await this.page.evaluate(({ name, dark }) => { draw(name, dark); }, { name: view, dark: theme === "dark" });
    await this.page.waitForFunction(() => document.body.innerText.length > 10 && !/正在准备对照|正在打开…/u.test(document.body.innerText));
    const opened = OPENED[view];
    if (opened !== undefined) {
      await this.page.getByRole("tab", { name: new RegExp(opened.tab, "u") }).click();
      await this.page.getByRole("heading", { name: opened.heading }).evaluate((heading) => { heading.scrollIntoView(); });
    }
    for (const [role, name] of PRESSED[view] ?? []) await this.page.getByRole(role, { name }).first().click();
    await this.page.waitForFunction(() => !/正在打开(?!学籍自查助手)/u.test(document.body.innerText));
  }

  close(): Promise<void> {
    return this.browser.close();
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
