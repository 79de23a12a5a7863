/** Renders the drawings in assets/ to the PNG sizes that the manifest names: npx tsx .config/renderIcons.ts */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const ASSETS = join(__dirname, "../assets");
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Up to this size the product's icon is drawn with fewer details, on a grid of 16 pixels. */
const LARGEST_SMALL_SIZE = 24;
const COMMANDS = ["template", "check", "pending", "submission"];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

async function render(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const size of [...RIBBON_SIZES, 128]) {
      const drawing = size <= LARGEST_SMALL_SIZE ? "icon-small.svg" : "icon.svg";
      await renderOne(page, drawing, `icon-${String(size)}.png`, size);
    }
    for (const command of COMMANDS) {
      for (const size of RIBBON_SIZES) await renderOne(page, `${command}.svg`, `${command}-${String(size)}.png`, size);
    }
  } finally {
    await browser.close();
  }
}

/** @param size width and height of the picture in pixels */
async function renderOne(page: Page, drawing: string, picture: string, size: number): Promise<void> {
  const data = readFileSync(join(ASSETS, drawing)).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${String(size)}" height="${String(size)}" src="data:image/svg+xml;base64,${data}">`,
  );
  writeFileSync(join(ASSETS, picture), await page.screenshot({ omitBackground: true }));
}

/** The browser named by BROWSER_PATH, else one found in the usual places, else the installed Chrome of this system. */
function openBrowser(): Promise<Browser> {
  const executablePath = process.env["BROWSER_PATH"] ?? BROWSERS.find((path) => existsSync(path));
  return chromium.launch(executablePath === undefined ? { channel: "chrome" } : { executablePath });
}

render().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
