/** `npm run gallery`: pictures of every view of the pane, in each theme and width, in .cache/gallery. */
import { mkdirSync } from "node:fs";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../browser/harness/findBrowser";
import { OPENED, PRESSED, VIEWS, type ViewName } from "./views";

const FOLDER = ".cache/gallery";
const WIDTHS = [320, 450] as const;
const THEMES = ["light", "dark", "contrast"] as const;

declare global {
  function draw(view: ViewName, isDarkTheme: boolean): void;
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

async function picture(page: Page, view: ViewName, theme: (typeof THEMES)[number], width: number): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "contrast" ? "active" : "none" });
  await page.evaluate(({ name, dark }) => { draw(name, dark); }, { name: view, dark: theme === "dark" });
  await page.waitForFunction(() => document.body.innerText.length > 10 && !document.body.innerText.includes("正在准备对照"));
  const opened = OPENED[view];
  if (opened !== undefined) {
    await page.getByRole("tab", { name: new RegExp(opened.tab, "u") }).click();
    await page.getByRole("heading", { name: opened.heading }).evaluate((heading) => { heading.scrollIntoView(); });
  }
  for (const [role, name] of PRESSED[view] ?? []) await page.getByRole(role, { name }).first().click();
  await page.waitForFunction(() => !document.body.innerText.includes("正在打开"));
  await page.screenshot({ fullPage: PRESSED[view] !== undefined, path: `${FOLDER}/${view}-${theme}-${String(width)}.png` });
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("没有找到 Chromium、Chrome 或 Edge，画不了图。");
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ["--disable-gpu", "--disable-background-networking"] });
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.setContent('<!doctype html><html lang="zh-CN"><body style="margin:0"></body></html>');
    await page.addScriptTag({ content: await bundle() });
    for (const view of Object.keys(VIEWS) as ViewName[]) {
      for (const theme of THEMES) for (const width of WIDTHS) await picture(page, view, theme, width);
    }
  } finally {
    await browser.close();
  }
  console.log(`${String(Object.keys(VIEWS).length * THEMES.length * WIDTHS.length)} 张图在 ${FOLDER}。`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
