import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { buildAddin } from "../../../.config/shipping/buildAddin";
import { hostingFindings } from "../../../.config/shipping/hostingFindings";
import { readOrMakeCertificate } from "../../../src/workbench/server/certificate";
import { listen } from "../../../src/workbench/server/listen";
import { PROJECT } from "./builtAddin";

const NGINX = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find((place) => existsSync(place));
const HOSTING = path.join(PROJECT, "docs/hosting");
const CERTIFICATE = path.join(PROJECT, ".cache/test-certificate");

if (NGINX === undefined) console.warn("nginx was not found on this machine; its recipe was not run.");

/** The recipe of docs/hosting, run as it is but for the four places that it tells people to change. */
(NGINX === undefined ? describe.skip : describe)("docs/hosting/nginx.conf", () => {
  const top = path.join(PROJECT, ".cache", `nginx-${String(process.pid)}`);
  let nginx: ChildProcess | undefined;
  let base: string;

  beforeAll(async () => {
    const port = await freePort();
    base = `https://localhost:${String(port)}/xueji/`;
    mkdirSync(path.join(top, "snippets"), { recursive: true });
    await readOrMakeCertificate(CERTIFICATE);
    await buildAddin(PROJECT, { hostUrl: base, officeJs: "self", outDir: path.join(top, "www/xueji") });
    cpSync(path.join(HOSTING, "xueji-headers.conf"), path.join(top, "snippets/xueji-headers.conf"));
    start(port, (recipe) => recipe);
    await untilOpen();
  }, 180_000);
  afterAll(async () => {
    await stop();
    rmSync(top, { recursive: true, force: true });
  });

  it("serves what Excel needs, with the headers that it needs", async () => {
    expect(await hostingFindings(base, { rejectUnauthorized: false })).toEqual([]);
  });

  it("gives no source maps away, even where somebody uploaded them", async () => {
    for (const script of page().match(/[\w.]+\.js(?=[>"\s])/gu) ?? []) writeFileSync(path.join(top, "www/xueji", `${script}.map`), "{}");
    expect(await hostingFindings(base, { rejectUnauthorized: false })).toEqual([]);
  });

  it("would be reported if icons were not to be stored or the page not to be framed", async () => {
    await stop();
    start(Number(new URL(base).port), (recipe) => recipe.replace('"no-cache"', '"no-store"').replace("charset utf-8;", "charset utf-8; location = /xueji/taskpane.html { add_header X-Frame-Options DENY; }"));
    await untilOpen();
    const findings = await hostingFindings(base, { rejectUnauthorized: false });
    expect(findings).toContain("icon-32.png 带有 no-store，Excel 不会显示这个图标。");
    expect(findings).toContain("taskpane.html 带有 X-Frame-Options，网页版 Excel 里打不开，请去掉。");
  });

  const page = (): string => readFileSync(path.join(top, "www/xueji/taskpane.html"), "utf8");

  function start(port: number, change: (recipe: string) => string): void {
    const recipe = readFileSync(path.join(HOSTING, "nginx.conf"), "utf8")
      .replace("listen 443 ssl;", `listen 127.0.0.1:${String(port)} ssl;`)
      .replace("/etc/ssl/xueji/fullchain.pem", path.join(CERTIFICATE, "localhost.crt"))
      .replace("/etc/ssl/xueji/privkey.pem", path.join(CERTIFICATE, "localhost.key"))
      .replace("root /var/www;", `root ${top}/www;`);
    const types = ["/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"].find((place) => existsSync(place)) ?? "mime.types";
    writeFileSync(path.join(top, "nginx.conf"), `pid ${top}/nginx.pid; error_log ${top}/error.log; events {} http { include ${types}; ${temporaryFolders()}\n${change(recipe)}\n}\n`);
    const options = ["-p", top, "-c", path.join(top, "nginx.conf"), "-e", path.join(top, "error.log")];
    execFileSync(NGINX ?? "", ["-t", ...options], { stdio: "pipe" });
    nginx = spawn(NGINX ?? "", [...options, "-g", "daemon off;"], { stdio: "ignore" });
  }

  function temporaryFolders(): string {
    return ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${top}/${name};`).join(" ");
  }

  async function stop(): Promise<void> {
    const running = nginx;
    if (running === undefined) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGTERM");
    await ended;
    nginx = undefined;
  }

  async function untilOpen(): Promise<void> {
    for (;;) {
      const answers = await hostingFindings(base, { rejectUnauthorized: false }).then(() => true, () => false);
      if (answers) return;
      if (nginx?.exitCode !== null) throw new Error(readFileSync(path.join(top, "error.log"), "utf8"));
    }
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((closed) => { server.close(closed); });
  return port;
}
