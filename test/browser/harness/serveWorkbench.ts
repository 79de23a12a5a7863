import type { Server } from "node:https";
import path from "node:path";
import { buildOnce } from "../../../src/workbench/server/build";
import { readOrMakeCertificate } from "../../../src/workbench/server/certificate";
import { listen } from "../../../src/workbench/server/listen";
import { createStaticServer } from "../../../src/workbench/server/staticServer";
import { findBrowser } from "./findBrowser";

declare global {
  // Between jest's set-up and its tear-down, which are separate modules of one process.
  var workbenchServer: { readonly server: Server; readonly folder: string } | undefined;
}

/** jest's globalSetup: builds the workbench once for all browser tests and serves it with the server of `npm start`. */
async function serveWorkbench(): Promise<void> {
  if (findBrowser() === null) return;
  const root = path.resolve(__dirname, "../../..");
  // A folder of its own, so that two test runs at the same time do not pull the files from under each other.
  const outDir = path.join(root, ".cache", `workbench-test-${process.pid}`);
  await buildOnce({ root, outDir, mode: "production" });
  const server = createStaticServer(outDir, await readOrMakeCertificate(path.join(root, ".cache", "test-certificate")));
  const port = await listen(server, 0);
  globalThis.workbenchServer = { server, folder: outDir };
  process.env["WORKBENCH_FOLDER"] = outDir;
  process.env["WORKBENCH_URL"] = `https://localhost:${port}/`;
}

// eslint-disable-next-line no-restricted-exports -- jest takes the default export
export default serveWorkbench;
