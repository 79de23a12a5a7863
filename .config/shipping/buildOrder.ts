import { parseArgs } from "node:util";

/** What `npm run build` is asked to make. */
export interface BuildOrder {
  /** Where the files will be served from; ends with a slash. */
  readonly hostUrl: string;
  readonly officeJs: OfficeJsSource;
  readonly outDir: string;
}

export type OfficeJsSource = (typeof OFFICE_JS_SOURCES)[number];

export const OFFICE_JS_SOURCES = ["cdn", "21vianet", "self"] as const;

/** The address in manifest.xml as it stands in the repository: good for trying out on this computer. */
export const TRIAL_URL = "https://localhost:3000/";

/** The order, or the sentence that says what is wrong with the arguments. */
export function readBuildOrder(args: readonly string[]): BuildOrder | string {
  let values: { url?: string | undefined; "office-js"?: string | undefined; out?: string | undefined };
  try {
    values = parseArgs({ args: [...args], options: { url: { type: "string" }, "office-js": { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    return `看不懂这些参数：${args.join(" ")}。${USAGE}`;
  }
  const { url = TRIAL_URL, "office-js": source = "cdn", out = "dist" } = values;
  const officeJs = OFFICE_JS_SOURCES.find((known) => known === source);
  if (officeJs === undefined) return `--office-js 后面写的是“${source}”，只能是 cdn、21vianet 或 self。${USAGE}`;
  const hostUrl = readHostUrl(url);
  return hostUrl === null ? `--url 后面写的是“${url}”，这里需要一个 https:// 开头的网址，也就是放这些文件的文件夹的地址，后面不带 ? 或 #，也不带文件名。${USAGE}` : { hostUrl, officeJs, outDir: out };
}

const USAGE = "写法：npm run build -- --url https://xueji.example.edu.cn/xueji/ --office-js cdn";

function readHostUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === "" && !/[?#]/u.test(text);
  if (!isPlain || /\.html?$/iu.test(url.pathname)) return null;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
