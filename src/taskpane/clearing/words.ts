import type { TableBelongings } from "../../application/clearing/ClearingModel";

/** What the view of 清除个人数据 says. */
export const CLEARING_WORDS = {
  title: "清除个人数据",
  warning: "清除以后不能还原，“还原”也找不回来。请先确认上报表已经交上，学校要求留存的副本已经存好。",
  goesTitle: "会清除",
  table: ({ sheetName, rows, ownColumns }: TableBelongings) =>
    rows === 0 ? `“${sheetName}”：没有内容。` : `“${sheetName}”里 ${String(rows)} 行的全部内容${ownColumns.length === 0 ? "" : `，连同您自己加的列${columnNames(ownColumns)}`}。`,
  submission: (sheetName: string) => `工作表“${sheetName}”（助手生成的上报表）。`,
  memory: "侧边栏记住的内容：还原记录、“请核对”的勾和说明、读入的名单和各学院文件。",
  filters: "这两张表上的筛选。",
  staysTitle: "会留下",
  stays: [
    "模板、“填报说明”里的口径，以及公式、格式和下拉列表。",
    "“进度”表：只有人数，没有学生。",
    "您自己的工作表、表格外面的内容和单元格上的批注。里面如果有学生信息，请自己删除。",
    "另存过的副本、自动保存的旧版本、交出去的文件。",
    "Excel 自己的撤销记录，关闭工作簿后消失。",
  ],
  confirm: "清除",
  cancel: "取消",
};

/** How many columns are named one by one. */
const NAMED_COLUMNS = 5;

function columnNames(headers: readonly string[]): string {
  const named = headers.slice(0, NAMED_COLUMNS).map((header) => `“${header}”`).join("、");
  return headers.length > NAMED_COLUMNS ? `${named}等 ${String(headers.length)} 列` : named;
}
