/** `npm run hosting:check -- https://…/`: looks at a site where dist/ was put, as Excel will. */
import { hostingFindings } from "./shipping/hostingFindings";

async function check(address: string): Promise<void> {
  const base = address.endsWith("/") ? address : `${address}/`;
  const findings = await hostingFindings(base);
  for (const finding of findings) console.log(`· ${finding}`);
  console.log(findings.length === 0 ? `${base} 一切正常。` : `共 ${String(findings.length)} 处需要处理。`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

const [address = ""] = process.argv.slice(2);
if (!address.startsWith("https://") || !URL.canParse(address)) {
  console.error("请写上网址：npm run hosting:check -- https://xueji.example.edu.cn/xueji/");
  process.exitCode = 2;
} else {
  check(address).catch((error: unknown) => {
    console.error(`连不上 ${address}：${error instanceof Error ? error.message : String(error)}。如果是证书问题，Excel 里也会打不开。`);
    process.exitCode = 1;
  });
}
