import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** The contrast themes that Windows comes with. */
export const CONTRAST_THEMES = ["aquatic", "desert", "dusk", "nightSky"] as const;
export type ContrastTheme = (typeof CONTRAST_THEMES)[number];

interface Palette {
  /** How the browser's settings call it. */
  readonly pageColours: number;
  /** ButtonFace and ButtonText, by which the four are told apart. */
  readonly buttons: string;
}

/**
 * Chromium has the palettes in itself: its setting "page colors" forces them upon pages on any system, as Windows does.
 * Unlike `forcedColors` of the developer tools, which plays two themes of Windows 10.
 */
const PALETTES: Record<ContrastTheme, Palette> = {
  aquatic: { pageColours: 6, buttons: "rgb(32, 32, 32) rgb(255, 255, 255)" },
  desert: { pageColours: 2, buttons: "rgb(255, 250, 239) rgb(32, 32, 32)" },
  dusk: { pageColours: 1, buttons: "rgb(45, 50, 54) rgb(182, 246, 240)" },
  nightSky: { pageColours: 3, buttons: "rgb(0, 0, 0) rgb(255, 238, 50)" },
};

export function isContrastTheme(theme: string): theme is ContrastTheme {
  return theme in PALETTES;
}

/** Writes into the new profile of a browser that it has a contrast theme. */
export function askForContrastTheme(profile: string, theme: ContrastTheme): void {
  const folder = path.join(profile, "Default");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "Preferences"), JSON.stringify({ settings: { a11y: { page_colors: PALETTES[theme].pageColours } } }));
}

/** A browser that does not know the theme would draw as usual, and no picture or test would say so. */
export async function expectContrastTheme(page: Page, theme: ContrastTheme): Promise<void> {
  const buttons = (await page.evaluate(() => systemColours(["ButtonFace", "ButtonText"]))).join(" ");
  if (buttons === PALETTES[theme].buttons) return;
  throw new Error(`这个浏览器画不出 Windows 的对比度主题 ${theme}（按钮的颜色是 ${buttons}）。请换较新的 Chromium、Chrome 或 Edge。`);
}
