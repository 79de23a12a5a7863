import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const FirstLoadBudget = createRequire(__filename)("../../.config/firstLoadBudget.cjs") as new (entry: string, bytes: number) => webpack.WebpackPluginInstance;

const folder = mkdtempSync(path.join(tmpdir(), "first-load-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Text that does not shrink, as a program. */
const program = (bytes: number) => `console.log(${JSON.stringify(Array.from({ length: bytes }, (_unused, at) => String.fromCharCode(33 + ((at * at * 31 + at * 7919) % 93))).join(""))});`;

async function build(source: string, budget: number): Promise<readonly string[]> {
  writeFileSync(path.join(folder, "pane.js"), source);
  writeFileSync(path.join(folder, "lazy.js"), program(4000));
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack({ mode: "production", context: folder, entry: { pane: "./pane.js" }, output: { path: path.join(folder, "out") }, plugins: [new FirstLoadBudget("pane", budget)] },
      (error, result) => { if (error === null) resolve(result); else reject(error); });
  });
  return stats?.compilation.errors.map(({ message }) => message) ?? [];
}

it("fails a build whose first load is too heavy, and says what to do", async () => {
  const errors = await build(program(200), 50);
  expect(errors).toEqual([expect.stringMatching(/^pane: the first load weighs 0\.\d kB gzipped, the budget is 0\.1 kB\. Load what few people need with import\(\)\.$/u)]);
});

it("does not weigh what is loaded later", async () => {
  expect(await build('void import("./lazy.js");', 2500)).toEqual([]);
});
