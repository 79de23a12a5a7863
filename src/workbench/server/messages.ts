/** What `npm start` says on the terminal. */
export const preparing = "正在准备证书和页面，第一次需要十几秒……";
export const rebuilt = "源文件有改动，页面已重新生成。刷新浏览器即可看到。";
export const stopped = "已停止。";

export function opened(url: string): string {
  return [
    "",
    `学籍自查助手的试用工作台已经打开，请在浏览器里访问：  ${url}`,
    "",
    "· 浏览器第一次会提示“您的连接不是私密连接”，因为证书由本机生成，还没有被信任。",
    "  请点“高级”，再点“继续前往 localhost（不安全）”。页面只在本机运行，数据不会离开这台电脑。",
    "· 不想再看到这个提示，可以先按 Ctrl+C 停止，运行 npm run trust 信任该证书，再运行 npm start。",
    "· 要停止，请按 Ctrl+C。",
    "",
  ].join("\n");
}

export function buildFailed(problems: string): string {
  return `页面没有生成，原因如下。改正后会自动重新生成。\n${problems}`;
}

export function couldNotStart(reason: string): string {
  return `没有启动成功：${reason}`;
}

export function noCertificate(folder: string, reason: string): string {
  return `证书无法写入 ${folder}（${reason}）。请检查这个文件夹能否写入，再运行 npm start。`;
}
