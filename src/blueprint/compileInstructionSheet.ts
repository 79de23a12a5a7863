import type { Policy } from "../domain/policy";
import { isoText } from "../domain/plainDate";
import { CLASS_PREFIX_WORDS, POLICY_HEADERS, POLICY_ROWS, POLICY_TABLE, policyCells } from "./policyTable";
import { CODE_LISTS } from "./codeLists";
import { portraitPage } from "./pageSetups";
import type { SheetCommand } from "./SheetCommand";

export const INSTRUCTION_SHEET = "填报说明";

/** First body row of the policy table, counted from 0: the instructions above it have a fixed length. */
export const POLICY_FIRST_ROW = 15;

/** 填报说明: what to do, by role, and the year's policy as a table. */
export function compileInstructionSheet(sheet: string, policy: Policy): SheetCommand[] {
  const lines = instructionLines(policy);
  return [
    { kind: "addSheet", sheet },
    { kind: "setTabColor", sheet, color: "#548235" },
    { kind: "hideGridlines", sheet },
    ...[22, 36, 52].map((characters, column): SheetCommand => ({ kind: "setColumnWidth", sheet, column, characters })),
    { kind: "setValues", sheet, block: { row: 0, column: 0, rows: lines.length, columns: 1 }, values: lines.map(({ text }) => [text]) },
    { kind: "setStyle", sheet, block: { row: 0, column: 0, rows: 1, columns: 1 }, style: { fontName: "黑体", fontSize: 16, bold: true } },
    ...lines.flatMap(({ heading }, row): SheetCommand[] =>
      heading ? [{ kind: "setStyle", sheet, block: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, fontColor: "#1F4E79" } }] : [],
    ),
    ...policyCommands(sheet, policy),
    { kind: "setPage", sheet, page: portraitPage() },
  ];
}

function policyCommands(sheet: string, policy: Policy): SheetCommand[] {
  const header = POLICY_FIRST_ROW - 1;
  const count = POLICY_ROWS.length;
  const body = { row: POLICY_FIRST_ROW, column: 0, rows: count, columns: 2 };
  return [
    { kind: "setNumberFormat", sheet, block: body, format: "@" },
    { kind: "setValues", sheet, block: { row: header, column: 0, rows: 1, columns: 2 }, values: [[...POLICY_HEADERS]] },
    { kind: "setValues", sheet, block: body, values: policyCells(policy) },
    { kind: "setValues", sheet, block: { row: POLICY_FIRST_ROW, column: 2, rows: count, columns: 1 }, values: POLICY_ROWS.map((row) => [row.hint]) },
    { kind: "addTable", sheet, block: { row: header, column: 0, rows: count + 1, columns: 2 }, name: POLICY_TABLE, style: "TableStyleLight9" },
    { kind: "setStyle", sheet, block: { row: POLICY_FIRST_ROW, column: 2, rows: count, columns: 1 }, style: { fontColor: "#7F7F7F", fontSize: 10 } },
    ...POLICY_ROWS.flatMap((row, index) => choiceCommands(sheet, row.kind, POLICY_FIRST_ROW + index)),
  ];
}

function choiceCommands(sheet: string, kind: (typeof POLICY_ROWS)[number]["kind"], row: number): SheetCommand[] {
  if (kind !== "yesNo" && kind !== "classPrefix") return [];
  const source = kind === "yesNo" ? `=${CODE_LISTS.yesNo.name}` : Object.values(CLASS_PREFIX_WORDS).join(",");
  const validation = { rule: { kind: "list", source }, prompt: null, warning: { title: "口径", message: "请从列表中选择，别的内容助手不认识。" } } as const;
  return [{ kind: "setValidation", sheet, block: { row, column: 1, rows: 1, columns: 1 }, validation }];
}

function instructionLines(policy: Policy): readonly { readonly text: string; readonly heading: boolean }[] {
  const lines = [
    "# 新生学籍信息核查 填报说明",
    "",
    "# 教学秘书",
    "1. 打开“附件1”，一名学生的一项错误占一行；可以直接输入，也可以从别的表复制粘贴。",
    "2. 看最后一列“校验结果”：红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏。",
    "3. 全部改好后，在助手里点“生成上报表”，打印、签字、盖章后上报。",
    "# 辅导员",
    "1. 打开“核查登记表”，每名新生一行，查询确认后选择“查询确认状态”。",
    "2. 橙色的学生还没有完成，请逐个提醒；信息有误的学生请转给教学秘书填“附件1”。",
    `3. 学生应在 ${isoText(policy.deadline)} 前登录“学信网”完成查询确认。`,
    "# 打开助手",
    "在 Excel 的“开始”选项卡右侧点“学籍自查”组里的“打开助手”。没有助手也可以填：本表自带校验。",
    "本表的数据只在本机处理，不会上传。含身份证号的文件请不要发到群里或网盘。",
    "# 本年口径（由教务处统一规定，只在下表中修改）",
  ];
  return lines.map((line) => ({ text: line.replace(/^# /u, ""), heading: line.startsWith("# ") }));
}
