import { COLUMNS, type ColumnKey, type SheetKind } from "../../domain/columns";
import type { FileRefusal } from "../merge/CollegeFile";
import { refusalSentence } from "../merge/mergeSentences";
import type { Unclear } from "./KnownStudents";

/** What importing says to a person. */
export const IMPORT_SENTENCES = {
  label: "导入名单",
  opening: "正在查看工作簿…",
  reading: "正在读取名单…",
  comparing: "正在与表里的学生核对…",
  importing: "正在导入…",
  selectionEmpty: "选中的格子是空的。请先在表里选中名单（连同表头），再点“读取选中的格子”。",
  selectionIsTarget: "选中的是要导入的这张表自己。请先选中别处的名单，再试一次。",
  sheetEmpty: "这张表是空的，请选另一张。",
  noList: (name: string): string => `在“${name}”里没有找到名单：前 20 行里既没有认识的表头，也没有学号、证件号码这样的长号码。请选中名单后再试。`,
  noPolicy: "“填报说明”里的口径还不能用，暂时不能导入。请先改好口径，再试一次。",
  tableMissing: (sheet: SheetKind): string => `没有找到${sheet === "tracker" ? "核查登记表" : "附件1"}的表格，请先安装模板。`,
  noKeyColumn: "还没有指明哪一列是学号、证件号码或考生号。请至少选一列，才能把学生对上。",
  nobody: "按现在的对应关系没有读到学生。请检查各列的对应，或换一个来源。",
  changedMeanwhile: "表里的内容刚有改动，预览已经更新。请再看一遍，然后确认。",
  nothingToDo: "没有需要写入的内容，表没有改动。",
  fileUnreadable: "文件没有读到。请检查它是否还在原处，再选一次。",
  done: (added: number, updated: number): string => `导入完成：新增 ${added} 人，更新 ${updated} 人。点“还原”可以撤回。`,
  stopped: (added: number, updated: number): string => `已停止。已新增 ${added} 人，更新 ${updated} 人，其余没有动；再导入一次会接着做完，点“还原”可以撤回。`,
  notImported: (count: number): string => `另有 ${count} 行没有导入：`,
  andMore: (count: number): string => `还有 ${count} 行也没有导入。`,
  notTaken: (sheetRow: number, header: string): string => `表里第 ${sheetRow} 行“${header}”没有写进去，可能是合并单元格。请取消合并后再试。`,
  repeated: (first: number): string => `与第 ${first} 行是同一名学生，内容却不一样。请先在名单里合并成一行。`,
  claimed: (first: number): string => `与第 ${first} 行对应表里的同一名学生。请先在名单里合并成一行。`,
  lost: (column: ColumnKey): string => `“${COLUMNS[column].header}”曾按数字保存，第 15 位以后的数字已经丢失，没有导入。请找原始名单，或照证件重新填写。`,
} as const;

/** Why a chosen file was not opened; here it is chosen again, not handed in again. */
export function fileSentence(refusal: FileRefusal): string {
  return refusalSentence(refusal).replace("再交", "再选");
}

/** Why a student was not matched with the target. @param sheetRows rows of the target, counted from 1. */
export function unclearSentence(because: Unclear, sheetRows: readonly number[]): string {
  const where = `表里第 ${sheetRows.slice(0, 3).join("、")}${sheetRows.length > 3 ? " 等" : ""} 行`;
  switch (because) {
    case "noKey":
      return "学号、证件号码、考生号都没有，无法对应到学生。请先补上其中一项。";
    case "severalRows":
      return `${where}都是这名学生，不知道该更新哪一行。请先在表里合并成一行。`;
    case "numbersDisagree":
      return `学号和证件号码对应${where}的不同学生。请先核对这两个号码。`;
    case "otherStudentNumber":
      return `证件号码与${where}相同，学号却不同。请先核对学号。`;
    case "otherPerson":
      return `号码与${where}相同，姓名和证件号码却都不同，可能不是同一个人。请先核对。`;
  }
}
