import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import path from "node:path";
import type { OfficeJsSource } from "../../../.config/shipping/buildOrder";
import { readOrMakeCertificate } from "../../../src/workbench/server/certificate";
import { listen } from "../../../src/workbench/server/listen";
import { createStaticServer } from "../../../src/workbench/server/staticServer";

export const PROJECT = path.resolve(__dirname, "../../..");

/** The folder in which the built files are served in these tests, as on a site that holds other things too. */
const SUBFOLDER = "xueji";

/** What `npm run build` made, with a server for it. */
export interface BuiltAddin {
  /** The add-in's own folder and the folder of its source maps. */
  readonly folder: string;
  readonly maps: string;
  /** The names of its own scripts. */
  readonly scripts: readonly string[];
  /** https://localhost:…/xueji/ */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Runs `npm run build` as a person does and serves the result under a subfolder; the workbench's own page is put beside it. */
export async function serveBuilt(officeJs: OfficeJsSource): Promise<BuiltAddin> {
  const top = path.join(PROJECT, ".cache", `shipping-${officeJs}-${String(process.pid)}`);
  const folder = path.join(top, SUBFOLDER);
  rmSync(top, { recursive: true, force: true });
  mkdirSync(top, { recursive: true });
  const server = createStaticServer(top, await readOrMakeCertificate(path.join(PROJECT, ".cache", "test-certificate")));
  const url = `https://localhost:${String(await listen(server, 0))}/${SUBFOLDER}/`;
  execFileSync("npm", ["run", "build", "--", "--url", url, "--office-js", officeJs, "--out", folder], { cwd: PROJECT, stdio: "pipe" });
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  copyWorkbenchPage(folder);
  return { folder, scripts, maps: `${folder}-maps`, url, close: () => closeAndRemove(server, top) };
}

function copyWorkbenchPage(folder: string): void {
  const workbench = process.env["WORKBENCH_FOLDER"];
  if (workbench === undefined) throw new Error("The workbench is not built: run these tests with the jest project \"browser\".");
  const inFolder = new Set(readdirSync(folder));
  for (const file of readdirSync(workbench)) {
    if (!inFolder.has(file) && !file.endsWith(".map") && file !== "office-js") cpSync(path.join(workbench, file), path.join(folder, file), { recursive: true });
  }
}

async function closeAndRemove(server: Server, top: string): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });
  rmSync(top, { recursive: true, force: true });
}
