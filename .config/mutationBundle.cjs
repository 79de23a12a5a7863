/**
 * The domain's tests, and all that they test, in one file of plain JavaScript: Stryker builds it where it has put its mutants in.
 * A mutant that also ran while the modules were loaded needs a process of its own, which is there in a tenth of the time.
 */
const { readdirSync } = require("node:fs");
const { buildSync } = require("esbuild");

/** The generated table has no mutants, and thirty thousand rows say nothing that a hundred do not. */
const LEFT_OUT = ["equalRows.test.ts", "divisions/countyCodes.test.ts"];

const tests = readdirSync("test/domain", { recursive: true }).filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.includes(file));

buildSync({
  stdin: { contents: tests.sort().map((file) => `import "./test/domain/${file}";`).join("\n"), resolveDir: process.cwd() },
  outfile: ".cache/mutation/tests.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { "import.meta.url": "moduleUrl" },
});
