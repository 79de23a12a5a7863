import type { Server } from "node:net";

/** Reached from this computer only. */
const LOOPBACK = "127.0.0.1";
const PORTS_TO_TRY = 20;

/**
 * Listens on the first free port from the given one upwards; 0 lets the system choose.
 * @returns the port; rejects when none of the ports is free
 */
export async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    }
  }
  throw new Error(`端口 ${firstPort} 到 ${firstPort + PORTS_TO_TRY - 1} 都被占用，请关闭其他程序后再试。`);
}

/** False when another program has the port. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", ready);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const ready = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", ready);
    server.listen(port, LOOPBACK);
  });
}
