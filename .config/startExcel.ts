/**
 * `npm run start:excel`: the development build in desktop Excel (Windows, Mac). office-addin-debugging is large and needed
 * here only, so it is fetched when this is called. On Linux there is no Excel: the sentence says what to do instead.
 */
import { spawnSync } from "node:child_process";

if (process.platform === "linux") {
  console.log("Linux 上没有 Excel。请运行 npm start 在浏览器的试用工作台里使用；或者打开网页版 Excel，用“加载项 → 上传我的加载项”选择 manifest.xml，同时保持 npm start 运行。");
} else {
  const { status } = spawnSync("npx", ["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop"], { stdio: "inherit", shell: true });
  process.exitCode = status ?? 1;
}
