/** What the registrar's use cases say. */
export const REGISTRAR_SENTENCES = {
  opening: "正在读取口径…",
  saving: "正在保存口径…",
  saved: "本年口径已写入“填报说明”，名单已按新口径重新检查。",
  draftWrong: (count: number) => `口径里还有 ${count} 处要改，请看各栏下面的说明；没有写入任何内容。`,
  draftWrongForExport: "口径里还有要改的地方，改好后才能导出模板。",
  policyMissing: "没有找到“填报说明”里的口径表。请先点“检查模板”，再点“修复”。",
  readingColleges: "正在读取选中的格子…",
  selectionEmpty: "选中的格子是空的。请先在表里选中写有学院名称的那些格子。",
  collegesRead: (count: number) => `已读取 ${count} 个学院，请核对。`,
  exporting: "正在生成模板…",
  stopped: "已停止，没有生成任何文件。",
  opened: "标准模板已在新工作簿中打开，请另存为文件后下发。",
  savedZip: (name: string, count: number) => `${count} 份模板已打包为“${name}”，请在下载的文件中查看。`,
  cannotSaveMany: "这里的 Excel 不能保存压缩包。请在下面的清单里逐个打开，再另存为文件。",
  writerMissing: "没有取到生成模板所需的程序。请检查网络，然后再试一次。",
};
