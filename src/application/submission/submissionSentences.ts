/** What the use cases of the submission say. */
export const SUBMISSION_SENTENCES = {
  building: "正在生成上报表…",
  blocked: (count: number) => `还不能生成上报表，有 ${String(count)} 处需要先处理。`,
  unanswered: (count: number) => `还有 ${String(count)} 处“请核对”没有打勾或没有写说明。`,
  collegeUnknown: "填报说明里的“学院”还没有填，上报表的标题需要它。",
  countLine: (students: number, items: number) => `共 ${String(students)} 人 ${String(items)} 项`,
  made: (students: number, items: number) => `上报表已生成：共 ${String(students)} 人 ${String(items)} 项。请打印、签字、盖章后上报。`,
  madeNobody: "附件1里没有学生，已生成零报告（无有误学生）。请打印、签字、盖章后上报。",
  madePart: (students: number, items: number, rows: number) =>
    `上报表已生成：共 ${String(students)} 人 ${String(items)} 项。另有 ${String(rows)} 行还要改，这次没有列入；改好后请再生成一次，向教务处补报。没有列入的是：`,
  leftOutRow: (sheetRow: number, label: string) => `第 ${String(sheetRow)} 行${label === "" ? "" : `“${label}”`}`,
  andMore: (count: number) => `还有 ${String(count)} 行，请在列表中查看。`,
  nothingReportable: "每一行都还有必须改的地方，没有可以先报的。",
  opened: (name: string) => `上报表已在新工作簿中打开，请另存为“${name}”，再打印、签字、盖章后上报。`,
  saved: (name: string) => `上报表已保存为“${name}”，请在下载的文件中找到它，打印、签字、盖章后上报。`,
  cannotSave: "这里的 Excel 不能直接保存文件。请改选“新工作簿”，打开后另存为文件。",
  writerMissing: "没有取到生成文件所需的程序。请检查网络，然后再试一次。",
  reasonMissing: "请用几个字写明核对的结果，例如“已与学生本人核对”。",
  printedReason: (columnHeader: string, reason: string) => `核对“${columnHeader}”：${reason}`,
  wholeRow: "整行",
};
