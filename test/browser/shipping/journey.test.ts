import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeInBrowser } from "../harness/describeInBrowser";
import { openWorkbench } from "../harness/openWorkbench";
import type { WorkbenchPage } from "../harness/WorkbenchPage";
import { PROJECT, serveBuilt, type BuiltAddin } from "./builtAddin";

const WRONG = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "女", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];

/** Kept in the page and in the pane: each thing that the policy has refused. */
const COLLECT_REFUSALS = `
  addEventListener("securitypolicyviolation", (event) => {
    (window.refusedByPolicy ??= []).push(event.violatedDirective + " " + event.blockedURI + " " + event.sourceFile + ":" + event.lineNumber + ":" + event.columnNumber);
  });
`;

/** A secretary's whole way through the files of `npm run build`, watched from the network and from the policy's side. */
describeInBrowser("the built add-in in a subfolder of a site", () => {
  let addin: BuiltAddin;
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const inPane = <T>(read: () => T): Promise<T> => {
    const frame = workbench.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane has no page.");
    return frame.evaluate(read);
  };
  beforeAll(async () => {
    addin = await serveBuilt("self");
    workbench = await openWorkbench({ width: 1440, height: 900, url: `${addin.url}workbench.html`, beforeScripts: COLLECT_REFUSALS });
  }, 180_000);
  afterAll(async () => {
    await workbench.close();
    await addin.close();
  });

  it("has hashed file names, no source maps, and a manifest for the place where it is served", () => {
    const files = readdirSync(addin.folder);
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(addin.scripts.filter((file) => !/\.[0-9a-f]{10}\.js$/u.test(file))).toEqual([]);
    expect(addin.scripts.filter((file) => readFileSync(path.join(addin.folder, file), "utf8").includes("sourceMappingURL"))).toEqual([]);
    expect(readdirSync(addin.maps).sort()).toEqual(addin.scripts.map((file) => `${file}.map`).sort());
    const manifest = readFileSync(path.join(addin.folder, "manifest.xml"), "utf8");
    const addresses = [...manifest.matchAll(/"(https:[^"]*)"/gu)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(addin.url))).toEqual([]);
  });

  it("names the licence of every package whose code it contains", () => {
    const packages = new Set(["@microsoft/office-js"]);
    for (const map of readdirSync(addin.maps)) {
      const { sources } = JSON.parse(readFileSync(path.join(addin.maps, map), "utf8")) as { sources: string[] };
      for (const source of sources) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(source)?.[1];
        if (name !== undefined) packages.add(name);
      }
    }
    const licences = readFileSync(path.join(addin.folder, "third-party-licenses.txt"), "utf8");
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !licences.includes(`${name} `))).toEqual([]);
  });

  it("does the main job: template, a wrong row, its repair, the submission, the registrar's template", async () => {
    const { pane } = workbench;
    await pane.getByLabel("学院").fill("自动化学院");
    await pane.getByRole("button", { name: "安装模板" }).click();
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
    await workbench.settled();
    await workbench.pasteBlock("B4", WRONG.join("\t"));
    await said("性别填的是“女”，身份证号第17位对应“男”，请核对。");
    await workbench.typeInCell("H4", "男");
    await said("共 1 人，可报 1 人，待改 0 处");
    await pane.getByRole("button", { name: "生成上报表" }).click();
    await said("上报表已生成：共 1 人 1 项。请打印、签字、盖章后上报。");
    await pane.getByRole("button", { name: "返回名单" }).click();
    await pane.getByRole("tab", { name: "教务处" }).click();
    await said("导出标准模板");
    await workbench.settled();
  });

  it("merges a college's file in a worker of its own", async () => {
    await workbench.pane.locator("input[type=file]").setInputFiles(path.join(PROJECT, "test/fixtures/dirty-roster.xlsx"));
    await said(/^收到 1 个文件/u);
  });

  it("asked for its own files and those of office.js, and for nothing else", () => {
    const foreign = workbench.log.requests.filter((request) => !request.startsWith(`GET ${addin.url}`) || /[?&#](?!_host_Info)|with a body/u.test(request));
    expect(foreign.filter((request) => !/^GET (?:blob|data):/u.test(request))).toEqual([]);
    expect(workbench.log.requests.some((request) => request.includes("telemetry/oteljs_agave.js"))).toBe(true);
  });

  it("was refused nothing by the policy of its page", async () => {
    expect(await inPane(() => document.querySelector("meta[http-equiv]")?.getAttribute("content"))).toContain("default-src 'none'");
    expect(await inPane(() => (window as { refusedByPolicy?: string[] }).refusedByPolicy ?? [])).toEqual([]);
    expect(workbench.log.errors).toEqual([]);
  });

  it("would be refused an inline script, eval and any request: the policy holds", async () => {
    const outcome = await inPane(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inlineScriptRan = true";
      document.head.append(script);
      const request = await fetch("/anything").then(() => "sent", () => "refused");
      return { request, inline: "inlineScriptRan" in window };
    });
    expect(outcome).toEqual({ request: "refused", inline: false });
  });

  it("keeps no row anywhere in the browser", async () => {
    const kept = await inPane(async () => {
      const storages = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map(([key, value]) => `${key}=${String(value)}`));
      const databases = (await indexedDB.databases()).map(({ name }) => name ?? "");
      return [...storages, ...databases, document.cookie, ...(await caches.keys())].join("\n");
    });
    expect(kept).not.toMatch(/测试甲|460039|自动化/u);
  });
});
