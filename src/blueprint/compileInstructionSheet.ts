import type { Policy } from "../domain/policy";
import type { Block } from "./a1";
import { isoText } from "../domain/plainDate";
import { CLASS_PREFIX_WORDS, POLICY_HEADERS, POLICY_ROWS, POLICY_TABLE, policyCells } from "./policyTable";
import { CODE_LISTS } from "./codeLists";
import { portraitPage } from "./pageSetups";
import { heightCommands, rowHeights } from "./rowHeights";
import type { SheetCommand } from "./SheetCommand";

export const INSTRUCTION_SHEET = "填报说明";

/** First body row of the policy table, counted from 0: the instructions above it have a fixed length. */
export const POLICY_FIRST_ROW = 15;

const COLUMN_WIDTHS = [24, 34, 52] as const;
const LINE_HEIGHT = 21;
const TEXT_FONT = { fontName: "宋体", fontSize: 12, vertical: "Center" } as const;
const HEADING_FONT = { fontName: "黑体", fontSize: 13, fontColor: "#1F4E79" } as const;
const POLICY_FONT = { fontName: "宋体", fontSize: 11, vertical: "Center", wrap: true, grid: true } as const;

/** 填报说明: what to do, by role, and the year's policy as a table. */
export function compileInstructionSheet(sheet: string, policy: Policy): SheetCommand[] {
  return [
    { kind: "addSheet", sheet },
    { kind: "setTabColor", sheet, color: "#548235" },
    { kind: "hideGridlines", sheet },
    ...COLUMN_WIDTHS.map((characters, column): SheetCommand => ({ kind: "setColumnWidth", sheet, column, characters })),
    ...textCommands(sheet, instructionLines(policy)),
    ...policyCommands(sheet, policy),
    { kind: "setPage", sheet, page: portraitPage(0) },
  ];
}

/** The text of each line above the policy table; some of it follows from the policy. */
export function instructionTexts(policy: Policy): string[] {
  return instructionLines(policy).map(({ text }) => text);
}

function textCommands(sheet: string, lines: readonly InstructionLine[]): SheetCommand[] {
  const width = COLUMN_WIDTHS.length;
  const title = { row: 0, column: 0, rows: 1, columns: width };
  const body = { row: 1, column: 0, rows: lines.length - 1, columns: width };
  const headings = lines.flatMap(({ heading }, row) => (heading && row > 0 ? [{ row, column: 0, rows: 1, columns: 1 }] : []));
  return [
    { kind: "setValues", sheet, block: { row: 0, column: 0, rows: lines.length, columns: 1 }, values: lines.map(({ text }) => [text]) },
    { kind: "setStyle", sheet, block: title, style: { fontName: "黑体", fontSize: 18, bold: true, horizontal: "CenterAcrossSelection", vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: title, points: 36 },
    { kind: "setStyle", sheet, block: body, style: TEXT_FONT },
    { kind: "setRowHeight", sheet, block: body, points: LINE_HEIGHT },
    ...headings.flatMap((block): SheetCommand[] => [
      { kind: "setStyle", sheet, block, style: HEADING_FONT },
      { kind: "setRowHeight", sheet, block, points: 27 },
    ]),
  ];
}

/** Makes room where a long name takes more than one line: rows with a height of their own do not grow. @param body the lines that `rows` are of. */
export function longLineCommands(sheet: string, body: Block, rows: readonly (readonly string[])[]): SheetCommand[] {
  const heights = rowHeights(rows, COLUMN_WIDTHS.map((width) => ({ width })));
  return heightCommands(sheet, body, heights).filter((command) => command.kind !== "setRowHeight" || command.points > LINE_HEIGHT);
}

/** The lines are drawn as well: LibreOffice and WPS show no table styles. */
function policyCommands(sheet: string, policy: Policy): SheetCommand[] {
  const count = POLICY_ROWS.length;
  const header = { row: POLICY_FIRST_ROW - 1, column: 0, rows: 1, columns: 3 };
  const body = { row: POLICY_FIRST_ROW, column: 0, rows: count, columns: 2 };
  const hints = { ...body, column: 2, columns: 1 };
  const cells = policyCells(policy);
  return [
    { kind: "setNumberFormat", sheet, block: body, format: "@" },
    { kind: "setValues", sheet, block: header, values: [[...POLICY_HEADERS, "怎样填"]] },
    { kind: "setValues", sheet, block: body, values: cells },
    { kind: "setValues", sheet, block: hints, values: POLICY_ROWS.map((row) => [row.hint]) },
    { kind: "addTable", sheet, block: { ...body, row: header.row, rows: count + 1 }, name: POLICY_TABLE, style: "TableStyleLight1" },
    { kind: "setStyle", sheet, block: { ...header, rows: count + 1 }, style: POLICY_FONT },
    { kind: "setRowHeight", sheet, block: { ...header, rows: count + 1 }, points: LINE_HEIGHT },
    ...longLineCommands(sheet, body, cells),
    { kind: "setStyle", sheet, block: header, style: { bold: true, fontColor: "#000000", fill: "#DDEBF7", horizontal: "Center" } },
    { kind: "setStyle", sheet, block: { ...body, columns: 1 }, style: { fill: "#F2F2F2" } },
    { kind: "setStyle", sheet, block: hints, style: { fontColor: "#595959", fontSize: 10 } },
    ...POLICY_ROWS.flatMap((row, index) => choiceCommands(sheet, row.kind, POLICY_FIRST_ROW + index)),
  ];
}

function choiceCommands(sheet: string, kind: (typeof POLICY_ROWS)[number]["kind"], row: number): SheetCommand[] {
  if (kind !== "yesNo" && kind !== "classPrefix") return [];
  const source = kind === "yesNo" ? `=${CODE_LISTS.yesNo.name}` : Object.values(CLASS_PREFIX_WORDS).join(",");
  const validation = { rule: { kind: "list", source }, prompt: null, warning: { title: "口径", message: "请从列表中选择，别的内容助手不认识。" } } as const;
  return [{ kind: "setValidation", sheet, block: { row, column: 1, rows: 1, columns: 1 }, validation }];
}

interface InstructionLine {
  readonly text: string;
  readonly heading: boolean;
}

function instructionLines(policy: Policy): readonly InstructionLine[] {
  const lines = [
    "# 新生学籍信息核查 填报说明",
    "",
    "# 教学秘书",
    "1. 打开“附件1”，一名学生的一项错误占一行；可以直接输入，也可以从别的表复制粘贴。",
    "2. 看最后一列“校验结果”：红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏。",
    "3. 全部改好后，在助手里点“生成上报表”（没有助手的直接打印“附件1”），签字、盖章后上报。",
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
