/**
 * `npm run bench`: bundles the benchmarks first. A program that compiles TypeScript while it runs makes closures slow,
 * which would measure the tool and not the code that ships.
 */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const BUNDLE = ".cache/bench/bench.cjs";

async function main(): Promise<void> {
  await build({ entryPoints: ["test/bench/bench.ts"], bundle: true, platform: "node", format: "cjs", packages: "external", outfile: BUNDLE });
  process.exitCode = spawnSync(process.execPath, ["--expose-gc", BUNDLE, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}

void main();
