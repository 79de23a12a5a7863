import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WORDS } from "../../src/taskpane/words";

const html = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const page = new DOMParser().parseFromString(html, "text/html");

it("is Chinese for screen readers, and named after the product", () => {
  expect(page.documentElement.lang).toBe("zh-CN");
  expect(page.title).toBe(WORDS.productName);
});

it("says what it does before any script has run, with a way out if none ever does", () => {
  const root = page.getElementById("root");
  expect(root?.textContent).toContain(WORDS.opening);
  expect(root?.textContent.replaceAll(/\s/gu, "")).toContain(WORDS.officeSilent.replaceAll(/[\s“”]/gu, ""));
  expect(root?.querySelector("a")?.getAttribute("href")).toBe("");
});

it("loads office.js from where the build says, without holding up the first paint", () => {
  const scripts = [...page.querySelectorAll("script")];
  expect(scripts.map((script) => script.getAttribute("src"))).toEqual(["<%= htmlWebpackPlugin.options.officeJsSrc %>"]);
  expect(scripts[0]?.defer).toBe(true);
});
