import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { OFFICE_JS_SOURCES } from "../../../.config/shipping/buildOrder";
import { describeInBrowser } from "../harness/describeInBrowser";
import { findBrowser } from "../harness/findBrowser";
import { PROJECT, serveBuilt, type BuiltAddin } from "./builtAddin";

const OFFICE_JS = path.join(PROJECT, "node_modules/@microsoft/office-js/dist");
const ADDRESS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
  self: "office-js/",
} as const;
/** How Excel tells the page which Excel it is, by platform; the language follows. */
const PLATFORMS = ["Web$16.01", "Win32$16.01", "Mac$16.00", "iOS$16.00"];
const LANGUAGES = ["zh-CN", "zh-TW", "en-US", "ja-JP"];
const PATIENCE = 20_000;

describeInBrowser.each(OFFICE_JS_SOURCES)("office.js from %s", (source) => {
  let addin: BuiltAddin;
  let browser: Browser;
  let page: Page;
  let asked: string[];
  let refused: string[];
  const officeBase = (): string => new URL(ADDRESS[source], addin.url).href;

  beforeAll(async () => {
    addin = await serveBuilt(source);
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ["--disable-gpu", "--disable-background-networking"] });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await addin.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    asked = [];
    refused = [];
    page.on("request", (request) => { asked.push(request.url()); });
    page.on("console", (message) => { if (/Content.Security.Policy/iu.test(message.text())) refused.push(message.text()); });
  });
  afterEach(() => page.close());

  /** Plays Microsoft's servers for the two sources that are not ours; these tests have no network. */
  const playOfficeServer = async (): Promise<void> => {
    if (source === "self") return;
    await page.route(`${officeBase()}**`, (route) => route.fulfill({ path: path.join(OFFICE_JS, route.request().url().slice(officeBase().length).split("?")[0] ?? "") }));
  };

  it("is asked for first, at that address, and the policy of the page lets it through", async () => {
    await playOfficeServer();
    await page.goto(`${addin.url}taskpane.html`);
    await page.waitForFunction(() => typeof Office !== "undefined");
    expect(asked.filter((url) => url.endsWith("office.js"))).toEqual([`${officeBase()}office.js`]);
    expect(refused).toEqual([]);
  });

  it("says in the pane that it cannot be reached, and tries again on a click", async () => {
    let tries = 0;
    await page.route(`${officeBase()}office.js`, (route) => {
      tries += 1;
      return route.abort();
    });
    await page.goto(`${addin.url}taskpane.html`);
    await page.getByText("没有连上 Excel 的加载项服务").waitFor({ timeout: PATIENCE });
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByText("没有连上 Excel 的加载项服务").waitFor({ timeout: PATIENCE });
    expect(tries).toBe(2);
  });

  it("says the same while the server does not answer at all, when no script of ours can run", async () => {
    await page.route(`${officeBase()}office.js`, () => undefined);
    await page.goto(`${addin.url}taskpane.html`, { waitUntil: "commit" });
    await page.getByText("没有连上 Excel 的加载项服务").waitFor({ timeout: PATIENCE });
    expect(await page.getByText("重试").isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  if (source !== "self") return;

  it("is hosted with exactly the files that it asks for, on each platform and in each language", async () => {
    const { FILES } = createRequire(__filename)("../../../.config/officeJs.cjs") as { FILES: readonly string[] };
    await page.goto(`${addin.url}taskpane.html`); // without Excel it asks for the table of old file types
    for (const platform of PLATFORMS) {
      for (const language of LANGUAGES) {
        await page.goto(`${addin.url}taskpane.html?_host_Info=${encodeURIComponent(`Excel$${platform}$${language}$$$$0`)}`, { waitUntil: "networkidle" });
      }
    }
    const files = new Set(asked.filter((url) => url.startsWith(officeBase())).map((url) => url.slice(officeBase().length).split("?")[0]));
    // Telemetry is asked for when the host has answered: seen in journey.test.ts.
    expect([...files, "telemetry/oteljs_agave.js"].sort()).toEqual([...FILES, "ja-jp/office_strings.js"].sort());
    expect(readFileSync(path.join(addin.folder, "taskpane.html"), "utf8")).not.toContain("appsforoffice");
  });
});
