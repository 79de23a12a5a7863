import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import path from "node:path";
import { buildOnce } from "../../src/workbench/server/build";
import { readOrMakeCertificate } from "../../src/workbench/server/certificate";
import { listen } from "../../src/workbench/server/listen";
import { createStaticServer } from "../../src/workbench/server/staticServer";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";

const ROOT = path.resolve(__dirname, "../..");

/** All other browser tests use the production build; `npm start` makes another. */
describeInBrowser("what npm start builds", () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(ROOT, ".cache", "start-test-"));
    await buildOnce({ root: ROOT, outDir: folder, mode: "development" });
    server = createStaticServer(folder, await readOrMakeCertificate(path.join(ROOT, ".cache", "test-certificate")));
  }, 120_000);

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => { server.close(closed); });
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows a workbook with the pane beside it, which installs the template", async () => {
    const workbench = await openWorkbench({ url: `https://localhost:${String(await listen(server, 0))}/` });
    try {
      await workbench.pane.getByLabel("学院").fill("自动化学院");
      await workbench.pane.getByRole("button", { name: "安装模板" }).click();
      await workbench.pane.getByRole("tab", { name: /填报/u }).waitFor();
      expect(workbench.log.errors).toEqual([]);
      await workbench.screenshot("npm-start");
    } finally {
      await workbench.close();
    }
  });
});
