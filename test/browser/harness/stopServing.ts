import { rmSync } from "node:fs";

/** jest's globalTeardown. */
async function stopServing(): Promise<void> {
  if (globalThis.workbenchServer === undefined) return;
  const { server, folder } = globalThis.workbenchServer;
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });
  rmSync(folder, { recursive: true, force: true });
}

// eslint-disable-next-line no-restricted-exports -- jest takes the default export
export default stopServing;
