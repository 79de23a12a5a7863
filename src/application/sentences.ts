import type { HostTroubleCode } from "./WorkbookPort";

/** What the use cases say to a person. */
export const SENTENCES = {
  installed: "模板已装好。请在“附件1”里填写，填一行查一行。",
  alreadyInstalled: "这个工作簿里已经有模板了，没有做任何改动。",
  sheetNameTaken: (wanted: string, used: string): string => `工作簿里已有名为“${wanted}”的表，没有动它；模板放在“${used}”里。`,
  installing: "正在安装模板…",
  collegeMissing: "请先填写学院名称，再安装模板。",
  checking: "正在检查…",
  checkedClean: "检查完毕，没有发现问题。",
  checkedWith: (errors: number, warnings: number): string => `检查完毕：${errors} 处必须改，${warnings} 处请核对。`,
  fetchingPart: "正在准备这一步…",
  partNotLoaded: "这一步要用的文件没有下载下来，表里的内容没有改动。请检查网络，再试一次。",
  savedInstead: (name: string): string => `这里的 Excel 不能打开新工作簿，已保存为“${name}”，请在下载的文件中查看。`,
  /** What the person stopped, table by table. */
  stopped: (parts: readonly string[]): string => `已停止：${parts.join("，")}。要接着检查，请点“重新检查”。`,
  stoppedParts: {
    checked: (name: string): string => `“${name}”检查完了`,
    before: (name: string): string => `“${name}”是上一次检查的结果`,
    never: (name: string): string => `“${name}”还没有检查`,
  },
  readingStopped: "已停止，显示的是上一次检查的结果。",
  attachmentMissing: "没有找到附件1的表格，请先安装模板。",
  noTemplateYet: "这个工作簿里还没有模板。请先点“安装模板”。",
  locating: "正在定位…",
  filtering: "正在筛选…",
  policyMissing: "没有找到“填报说明”里的口径表，暂时不能检查。请在“教务处”里点“检查模板”，再点“修复”补上。",
  connectionLost: "连不上 Excel，下面显示的是上一次检查的结果。点“重新检查”再试一次。",
} as const;

const TROUBLES: { readonly [C in HostTroubleCode]: string } = {
  cellEditing: "有一个单元格正在输入。请按回车或 Esc 结束输入，再试一次。",
  protected: "这张表受保护，不能写入。请在“审阅”里撤销工作表保护，再试一次。",
  filtered: "表格正在筛选，不能写入。请先清除筛选，再试一次。",
  busy: "Excel 正忙。请稍等几秒，再试一次。",
  otherWorkbook: "现在最前面的是另一个工作簿。请先点一下这个工作簿里的任意一格，再试一次。",
  tooLarge: "内容太多，Excel 一次处理不了。请稍等几秒，再试一次。",
  sessionLost: "与 Excel 的连接断开了。请保存文件后重新打开，再试一次。",
  timeout: "Excel 没有回应。请稍等几秒，再试一次；表中的内容没有丢失。",
  notFound: "要找的表或单元格已经不在了。请点“重新检查”。",
  unsupported: "这个版本的 Excel 不支持这一步。请更新 Excel，或者直接使用表格自带的校验。",
  unknown: "Excel 没有完成这一步。表中的内容没有丢失，请再试一次。",
};

/** One calm sentence with a next step for each trouble. */
export function troubleSentence(code: HostTroubleCode): string {
  return TROUBLES[code];
}
