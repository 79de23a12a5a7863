/**
 * `npm run release -- --url https://…`: tests, builds, packs release/xueji-check-VERSION.zip with its checksum.
 * `--tested` leaves the tests out, where they have just run (the CI does so); everything else goes to `npm run build`.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { version } from "../package.json";
import { packRelease } from "./shipping/packRelease";
import { readBuildOrder } from "./shipping/buildOrder";

function run(what: string, args: readonly string[]): boolean {
  console.log(`\n== ${what}：npm ${args.join(" ")}`);
  return spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function release(buildArgs: readonly string[], tested: boolean): string | null {
  if (tested) console.log("没有运行测试：写了 --tested。");
  else if (!run("测试", ["test"])) return "测试没有全部通过，没有打包。";
  if (!run("生成", ["run", "build", "--", ...buildArgs])) return "没有生成成功，没有打包。";
  if (!run("依赖的安全通告", ["audit", "--omit=dev"])) console.log("上面列出了依赖的安全通告，或者连不上公共的 npm 仓库。打包照常进行，发布以前请看一遍。");
  const archive = packRelease(process.cwd(), version);
  console.log(`\n已打包：${path.relative(process.cwd(), archive)}，校验值在同名的 .sha256 文件里。`);
  return null;
}

const given = process.argv.slice(2);
const buildArgs = given.filter((argument) => argument !== "--tested");
const order = readBuildOrder(buildArgs);
if (typeof order === "string" || order.outDir !== "dist") {
  console.error(typeof order === "string" ? order : "打包总是用 dist/，这里不能写 --out。");
  process.exitCode = 2;
} else {
  const trouble = release(buildArgs, given.includes("--tested"));
  if (trouble !== null) console.error(`\n${trouble}`);
  process.exitCode = trouble === null ? 0 : 1;
}
