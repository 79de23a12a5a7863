import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as ric from "../../src/domain/documents/ric";

/** Area codes without inhabitants, invented ones, and the specimens that authorities and standards have printed. */
const SYNTHETIC = [/^460039/u, /^469033/u, /^460099/u, /^(?:00|99)/u, /^946999/u];
const SPECIMENS = new Set(["11010519491231002X", "440524188001010014", "810000199408230021", "830000199201300022"]);

const TEXT = /\.(?:ts|tsx|js|mjs|cjs|json|md|tsv|csv|xml|html|css|svg|yml)$/u;

function trackedTexts(): { path: string; text: string }[] {
  const paths = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).split("\n");
  return paths.filter((path) => TEXT.test(path) && path !== "package-lock.json" && existsSync(path)).map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

it("holds no valid ID number but synthetic ones and printed specimens", () => {
  const found = trackedTexts().flatMap(({ path, text }) =>
    (text.match(/(?<!\d)\d{17}[\dX](?!\d)/giu) ?? [])
      .map((number) => number.toUpperCase())
      .filter((number) => ric.validate(number).ok && !SPECIMENS.has(number) && !SYNTHETIC.some((area) => area.test(number)))
      .map((number) => `${path}: ${number.slice(0, 6)}…`),
  );
  expect(found).toEqual([]);
});

it("hides no invisible or direction-changing characters in its sources", () => {
  const hidden = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/u;
  const found = trackedTexts().filter(({ path, text }) => !path.startsWith("test/fixtures/") && hidden.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
