import path from "node:path";
import { buildAndWatch } from "./build";
import { readOrMakeCertificate, usualFolder, type Certificate } from "./certificate";
import { listen } from "./listen";
import * as messages from "./messages";
import { createStaticServer } from "./staticServer";

/** The address that manifest.xml names; the next free port is taken when another program has it. */
const PORT = 3000;

/** `npm start`: builds the workbench, keeps it built, and serves it on this computer. */
async function start(root: string): Promise<void> {
  console.log(messages.preparing);
  const outDir = path.join(root, ".cache", "workbench");
  const server = createStaticServer(outDir, await certificate());
  let announced = false;
  const stopBuilding = buildAndWatch({ root, outDir, mode: "development" }, (problems) => {
    if (problems !== null) console.error(messages.buildFailed(problems));
    else if (announced) console.log(messages.rebuilt);
    else void announce();
    announced ||= problems === null;
  });
  const announce = async (): Promise<void> => {
    try {
      console.log(messages.opened(`https://localhost:${await listen(server, PORT)}/`));
    } catch (error) {
      fail(error);
    }
  };
  process.once("SIGINT", () => {
    console.log(messages.stopped);
    server.closeAllConnections();
    void stopBuilding().then(() => process.exit(0));
  });
}

async function certificate(): Promise<Certificate> {
  const folder = usualFolder();
  try {
    return await readOrMakeCertificate(folder);
  } catch (error) {
    throw new Error(messages.noCertificate(folder, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function fail(error: unknown): void {
  console.error(messages.couldNotStart(error instanceof Error ? error.message : String(error)));
  process.exit(1);
}

start(process.cwd()).catch(fail);
