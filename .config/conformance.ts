/**
 * `npm run conformance`: serves the page that a person with Excel runs once, with its own manifest; see docs/developing.md.
 * The address stands in that manifest, so the port is fixed.
 */
import { readOrMakeCertificate, usualFolder } from "../src/workbench/server/certificate";
import { buildOnce } from "../src/workbench/server/build";
import { listen } from "../src/workbench/server/listen";
import { createStaticServer } from "../src/workbench/server/staticServer";

const FOLDER = ".cache/conformance";
const PORT = 3000;

async function serve(): Promise<void> {
  await buildOnce({ root: process.cwd(), outDir: FOLDER, mode: "production" });
  const server = createStaticServer(FOLDER, await readOrMakeCertificate(usualFolder()));
  const port = await listen(server, PORT);
  if (port !== PORT) {
    server.close();
    throw new Error("端口 3000 被占用了（多半是 npm start 还开着）。请先关掉它，再运行一次。");
  }
  console.log([
    "一致性检查已经就绪。",
    "1. 第一次使用，先运行 npm run trust，让本机信任证书。",
    `2. 在 Excel 里新建空白工作簿，旁加载清单 ${FOLDER}/conformance-manifest.xml（做法见 docs/it.md“旁加载”）。`,
    "3. 打开“一致性检查”窗格，点“开始检查”，约半分钟；把结果保存为 conformance.json，发给维护者。",
    `没有 Excel 时可以先看看它的样子：https://localhost:${String(PORT)}/workbench.html?pane=conformance.html`,
    "要停止，请按 Ctrl+C。",
  ].join("\n"));
}

serve().catch((error: unknown) => {
  console.error(`没有启动成功：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
