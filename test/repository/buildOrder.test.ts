import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readBuildOrder } from "../../.config/shipping/buildOrder";

it.each([
  [[], { hostUrl: "https://localhost:3000/", officeJs: "cdn", outDir: "dist" }],
  [["--url", "https://xueji.example.edu.cn"], { hostUrl: "https://xueji.example.edu.cn/", officeJs: "cdn", outDir: "dist" }],
  [["--url", "https://a.example/x/y", "--office-js", "21vianet"], { hostUrl: "https://a.example/x/y/", officeJs: "21vianet", outDir: "dist" }],
  [["--office-js=self", "--out=built"], { hostUrl: "https://localhost:3000/", officeJs: "self", outDir: "built" }],
])("understands %j", (args, order) => {
  expect(readBuildOrder(args)).toEqual(order);
});

it.each([
  ["an address that is not https", ["--url", "http://a.example/"], "https://"],
  ["something that is no address", ["--url", "学籍"], "https://"],
  ["an address with a question", ["--url", "https://a.example/?v=1"], "不带 ?"],
  ["the address of a page instead of its folder", ["--url", "https://a.example/taskpane.html"], "文件名"],
  ["an address with a password", ["--url", "https://me:secret@a.example/"], "https://"],
  ["an unknown source of office.js", ["--office-js", "npm"], "只能是 cdn、21vianet 或 self"],
  ["an option without its value", ["--url"], "看不懂"],
  ["an unknown option", ["--host", "x"], "看不懂"],
  ["a stray word", ["dist"], "看不懂"],
])("refuses %s, and shows how to write it", (_what, args, part) => {
  const answer = readBuildOrder(args);
  expect(answer).toContain(part);
  expect(answer).toContain("写法：npm run build -- --url https://");
});

it("ends with 2 after a refusal and writes nothing", () => {
  const { status, stderr, stdout } = spawnSync("npx", ["tsx", ".config/build.ts", "--url", "ftp://a.example", "--out", ".cache/refused"], { encoding: "utf8" });
  expect({ status, stdout, says: stderr.includes("这里需要一个 https:// 开头的网址") }).toEqual({ status: 2, stdout: "", says: true });
  expect(existsSync(".cache/refused")).toBe(false);
});
