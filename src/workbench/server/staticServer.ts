import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import path from "node:path";
import type { Certificate } from "./certificate";
import { contentType } from "./contentType";

/** Serves the files of one folder, and nothing outside it, over https. */
export function createStaticServer(folder: string, certificate: Certificate): Server {
  return createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    answer(folder, request, response);
  });
}

/** The file that a request means; null when there is none in the folder. "/" is the workbench. */
export function fileFor(folder: string, url: string): string | null {
  const wanted = pathOf(url);
  if (wanted === null) return null;
  const file = path.resolve(folder, `.${wanted === "/" ? "/workbench.html" : wanted}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件。");
    return;
  }
  response.writeHead(200, { "Content-Type": contentType(file), "Cache-Control": namedByContent(file) ? "public, max-age=31536000, immutable" : "no-store" });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** A production build names its scripts by their content. All other files change under the same names, so none of them may be kept. */
function namedByContent(file: string): boolean {
  return /\.[\da-f]{10}\.\w+$/u.test(file);
}

function pathOf(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/u)[0] ?? "/");
    return decoded.startsWith("/") && !decoded.includes("\0") ? decoded.replaceAll("\\", "/") : null;
  } catch {
    return null;
  }
}
