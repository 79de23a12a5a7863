/** `npm run build -- --url https://… --office-js cdn|21vianet|self`: production files in dist/, source maps in dist-maps/. */
import { buildAddin } from "./shipping/buildAddin";
import { readBuildOrder, TRIAL_URL, type BuildOrder } from "./shipping/buildOrder";

const SOURCE_WORDS = {
  cdn: "微软的全球地址（appsforoffice.microsoft.com）",
  "21vianet": "世纪互联的地址（appsforoffice.cdn.partner.office365.cn），只适合世纪互联租户",
  self: "和助手放在一起（office-js/）",
} as const;

async function build(order: BuildOrder): Promise<void> {
  await buildAddin(process.cwd(), order);
  console.log(`已生成：${order.outDir}/（上传这个文件夹的全部内容）、${order.outDir}-maps/（源码对照，自己留存，不要上传）。`);
  console.log(`清单 ${order.outDir}/manifest.xml 里的地址：${order.hostUrl}`);
  console.log(`office.js 的来源：${SOURCE_WORDS[order.officeJs]}。`);
  if (order.hostUrl === TRIAL_URL) console.log("没有写 --url，清单里是本机地址，只能在本机试用。正式使用请写上放这些文件的网址。");
}

const order = readBuildOrder(process.argv.slice(2));
if (typeof order === "string") {
  console.error(order);
  process.exitCode = 2;
} else {
  build(order).catch((error: unknown) => {
    console.error(`没有生成成功：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
