import type { ChoiceTrouble } from "./chooseSheet";
import type { FileRefusal } from "./CollegeFile";
import { visibleText } from "./displayName";

const REFUSALS: { readonly [R in FileRefusal]: string } = {
  empty: "文件是空的，请重新导出后再交。",
  unreadable: "文件打不开，请检查它是否正被别的程序占用，或是否允许读取。",
  tooLarge: "文件太大，远超一份名单应有的内容。请只留名单，删去其他工作表和多余的行列后再交。",
  suspicious: "文件内部结构异常，为安全起见没有打开。请在 Excel 里新建工作簿，把名单复制过去另存后再交。",
  encrypted: "文件设了打开密码，读不了。请去掉密码后再交。",
  oldExcel: "这是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。",
  otherDocument: "这不是 Excel 工作簿（.xlsx）。请另存为 .xlsx 后再交。",
  webPage: "这其实是网页，不是工作簿，有些系统会这样导出。请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。",
  mislabelled: "文件的后缀名与内容不符。请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。",
  unknownEncoding: "文件里的文字认不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。",
  unknownType: "只能读 .xlsx 和 .csv 文件。请另存为 .xlsx 后再交。",
  broken: "文件已损坏或没有传完整。请重新保存后再交。",
};

/** Why a file was not opened, and what the college does about it. */
export function refusalSentence(refusal: FileRefusal): string {
  return REFUSALS[refusal];
}

export function choiceSentence(trouble: ChoiceTrouble): string {
  switch (trouble.kind) {
    case "refused":
      return refusalSentence(trouble.refusal);
    case "noRoster":
      return "没有找到名单：前 20 行里没有同时含“姓名”和“学号”“考生号”“证件号码”之一的表头。请用附件1的模板填写。";
    case "trackerOnly":
      return "文件里只有核查登记表，没有附件1或上报表。请交附件1。";
    case "mergedTotal":
      return "这是以前汇总的结果，不是学院交的文件，没有计入。请把它移出文件夹。";
    case "several":
      return `${trouble.sheets.map((name) => `“${visibleText(name)}”`).join("、")}里都有学生，分不清哪一张是要交的。请合并到一张表里再交。`;
  }
}

/** What merging says beside the rules. */
export const MERGE_SENTENCES = {
  edited: "页脚印的校验码与内容对不上，上报表生成以后又改动过。请核对改动是否经学院确认，或重新生成上报表。",
  emptyList: "表里没有学生，也没有写明无有误学生，暂按零报告处理，请与学院核实。",
  zeroReportWithStudents: "表里写着没有有误学生，却又有学生的行，请核对。",
  collegeUnknown: "看不出是哪个学院的文件，请在标题里写明学院。",
  collegeNotListed: (college: string): string => `“${college}”不在学院名单里，请核对学院全称。`,
  handedInTwice: (others: string): string => `本学院还交了${others}，内容已一并检查，请核实以哪一份为准。`,
  sameStudentElsewhere: (place: string): string => `${place}也报了这名学生，请核实由哪个学院上报。`,
  sameItemTwice: (place: string): string => `${place}也报了这名学生的这一项，汇总时请只保留一行。`,
  sameNumberOfAnother: (number: string, place: string): string => `${number}与${place}另一名学生的相同，请核对这两名学生的${number}。`,
  conflicting: (columns: string): string => `两处的${columns}不一样，请核对。`,
  place: (college: string, file: string, sheetRow: number): string => `${college === "" ? "" : `${college}的`}“${file}”第 ${sheetRow} 行`,
} as const;
