import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import type { BuildOrder } from "./buildOrder";

type MakeConfiguration = (env: Record<string, unknown>, argv: { mode: string }) => Configuration;

/**
 * Builds the add-in: what is served into the order's folder, the source maps into a folder beside it (dist-maps), so that
 * nobody uploads them by mistake. Both folders are replaced only when the build is whole.
 * @param root the project's folder
 */
export async function buildAddin(root: string, { hostUrl, officeJs, outDir }: BuildOrder): Promise<void> {
  const making = path.join(root, ".cache", `build-${String(process.pid)}`);
  const maps = `${making}-maps`;
  const makeConfiguration = createRequire(path.join(root, "package.json"))("./webpack.config.js") as MakeConfiguration;
  try {
    await compile(makeConfiguration({ hostUrl, officeJs, outDir: making }, { mode: "production" }));
    rmSync(path.join(making, "licenses.json")); // the same licences stand in third-party-licenses.txt
    const served = path.resolve(root, outDir);
    mkdirSync(maps, { recursive: true });
    for (const file of readdirSync(making).filter((name) => name.endsWith(".map"))) renameSync(path.join(making, file), path.join(maps, file));
    replace(served, making);
    replace(`${served}-maps`, maps);
  } finally {
    for (const left of [making, maps]) rmSync(left, { recursive: true, force: true });
  }
}

/** Moves a finished folder to where the last one is. */
function replace(place: string, finished: string): void {
  if (existsSync(place)) rmSync(place, { recursive: true });
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(finished, place);
}

async function compile(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  try {
    const stats = await new Promise<Stats>((resolve, reject) => {
      compiler.run((error, result) => {
        if (result !== undefined) resolve(result);
        else reject(error ?? new Error("webpack gave no result"));
      });
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  } finally {
    await new Promise((closed) => { compiler.close(closed); });
  }
}
