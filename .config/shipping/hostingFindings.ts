import { get, type RequestOptions } from "node:https";

/** One answer of the site, as far as the check looks at it. */
interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * Looks at a site as Excel will and says what would keep the pane from opening or from being brought up to date.
 * @param base where the files of dist/ are, ending with a slash
 * @returns sentences; none when all is well
 */
export async function hostingFindings(base: string, options: RequestOptions = {}): Promise<string[]> {
  const ask = (name: string): Promise<SiteAnswer> => fetchOne(new URL(name, base), options);
  const page = await ask("taskpane.html");
  const manifest = await ask("manifest.xml");
  const scripts = [...page.body.matchAll(/src="?([^"\s>]+\.js)/gu)].map(([, source]) => source ?? "").filter((source) => !source.startsWith("https:"));
  const icons = [...new Set([...manifest.body.matchAll(/"(https:[^"]+\.png)"/gu)].map(([, address]) => address ?? ""))];
  const findings = [...pageFindings(page), ...manifestFindings(manifest, base, icons)];
  for (const script of scripts) findings.push(...scriptFindings(script, await ask(script), await ask(`${script}.map`)));
  for (const icon of icons) findings.push(...iconFindings(icon, await ask(icon)));
  return findings;
}

function pageFindings(page: SiteAnswer): string[] {
  return [
    ...absent("taskpane.html", page, "text/html"),
    ...(page.headers["x-frame-options"] === undefined ? [] : ["taskpane.html 带有 X-Frame-Options，网页版 Excel 里打不开，请去掉。"]),
    ...(/no-cache|no-store|max-age=0/u.test(cacheControl(page)) ? [] : ["taskpane.html 会被缓存，更新以后有人看到的还是旧版。请设 Cache-Control: no-cache。"]),
    ...(page.headers["x-content-type-options"] === "nosniff" ? [] : ["taskpane.html 没有 X-Content-Type-Options: nosniff，建议加上。"]),
    ...(page.body.includes("Content-Security-Policy") ? [] : ["taskpane.html 里没有内容安全策略，可能不是 npm run build 生成的文件。"]),
  ];
}

function manifestFindings(manifest: SiteAnswer, base: string, icons: readonly string[]): string[] {
  if (manifest.status !== 200) return absent("manifest.xml", manifest, "xml");
  return icons.some((icon) => !icon.startsWith(base)) || icons.length === 0 ? [`manifest.xml 里写的不是 ${base}，请用 --url ${base} 重新生成。`] : [];
}

function scriptFindings(name: string, script: SiteAnswer, map: SiteAnswer): string[] {
  return [
    ...absent(name, script, "javascript"),
    ...(map.status === 200 ? [`${name}.map 可以下载到，源码对照不应放在网站上。`] : []),
    ...(/\.[0-9a-f]{10}\.js$/u.test(name) && !/max-age=\d{5,}/u.test(cacheControl(script)) ? [`${name} 没有长期缓存，每次打开都要重新下载。`] : []),
  ];
}

function iconFindings(address: string, icon: SiteAnswer): string[] {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return [...absent(name, icon, "image/png"), ...(cacheControl(icon).includes("no-store") ? [`${name} 带有 no-store，Excel 不会显示这个图标。`] : [])];
}

function absent(name: string, { status, headers }: SiteAnswer, type: string): string[] {
  if (status !== 200) return [`${name} 打不开（服务器回答 ${String(status)}）。`];
  return String(headers["content-type"]).includes(type) ? [] : [`${name} 的类型是 ${String(headers["content-type"])}，应是 ${type}。`];
}

function cacheControl({ headers }: SiteAnswer): string {
  return String(headers["cache-control"] ?? "");
}

function fetchOne(url: URL, options: RequestOptions): Promise<SiteAnswer> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => { parts.push(part); });
      response.on("end", () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString("utf8") }); });
    }).on("error", reject);
  });
}
