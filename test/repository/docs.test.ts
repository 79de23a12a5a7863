import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../../package.json";

const PAGES = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], { encoding: "utf8" }).split("\n").filter((page) => page !== "" && existsSync(page));

it("points only at files that exist", () => {
  const broken = PAGES.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)]
      .map(([, target]) => target ?? "")
      .filter((target) => !existsSync(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it("names only commands that exist", () => {
  const unknown = PAGES.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name ?? "").filter((name) => !(name in scripts)).map((name) => `${page}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

it("shows no picture that no page uses", () => {
  const text = PAGES.map((page) => readFileSync(page, "utf8")).join("\n");
  const pictures = execFileSync("git", ["ls-files", "docs/images"], { encoding: "utf8" }).split("\n").filter((picture) => picture !== "");
  expect(pictures.filter((picture) => !text.includes(picture.replace("docs/", "")))).toEqual([]);
});
