/** What checking and mending the template says to a person. */
export const TEMPLATE_SENTENCES = {
  checking: "正在检查模板…",
  repairing: "正在修复模板…",
  intact: "模板完好，没有需要修复的。",
  found: (count: number) => `模板有 ${count} 处需要修复，列在下面；点“修复”之前不会改动任何内容。`,
  outdated: (count: number) => `这个工作簿用的是旧模板，升级要改 ${count} 处，列在下面；点“升级”之前不会改动任何内容。`,
  newer: "这个工作簿的模板比助手新。请先更新助手，再检查模板。",
  repaired: (count: number) => `模板已修复，共处理 ${count} 处，填写的内容没有改动。`,
  stillBroken: "有几处没有修好，列在下面。请再点一次“修复”；仍不行时，请把内容复制到新导出的模板里。",

  partMissing: (sheet: string) => `缺少“${sheet}”：重新生成一张。`,
  partUnknown: (sheet: string, used: string, table: string) => `认不出“${sheet}”里的表格，它可能被改了表名或转成了普通区域：另生成一张空的“${used}”，“${sheet}”不动。如果只是改了表名，请先在“表设计”里把表名称改回 ${table}，就不用另生成。`,
  instructionsMissing: (used: string, year: number) => `缺少口径表：重新生成“${used}”，先按 ${year} 级的通知预填，请再核对一遍。`,
  listsMissing: (used: string) => `下拉列表的来源不全：重新生成“${used}”。`,
  policyRowMissing: (sheet: string, label: string, value: string) => `“${sheet}”里少了“${label}”一行：补上，先填“${value}”。`,
  version: (before: string, now: string) => `模板版本从 ${before} 升级到 ${now}：只换公式、列表和颜色规则。`,
  columnsMissing: (sheet: string, headers: string) => `“${sheet}”里没有${headers}：在原来的位置补上空列。如果只是表头被改了名，请先把表头改回来。`,
  formats: (sheet: string, headers: string, cells: number) => `“${sheet}”的${headers}有 ${cells} 格不是文本格式，长号码会丢位：改为文本，已填的内容不变。`,
  lists: (sheet: string, headers: string) => `“${sheet}”的${headers}没有完整的下拉列表：恢复下拉列表。`,
  prompts: (sheet: string, headers: string) => `“${sheet}”的${headers}缺少填写提示：恢复提示。`,
  formulasCovered: (sheet: string, cells: number) => `“${sheet}”的“校验结果”有 ${cells} 格不是公式：整列恢复公式。`,
  formulasForeign: (sheet: string, cells: number) => `“${sheet}”的“校验结果”有 ${cells} 格的公式与其他行不同，可能是从别的工作簿粘贴来的：整列恢复公式。`,
  formulasOld: (sheet: string) => `“${sheet}”的“校验结果”公式与本模板不一致：整列换成现在的公式。`,
  highlights: (sheet: string) => `“${sheet}”的颜色标记缺失或不完整：重新设置颜色规则，您自己加的规则不动。`,
};

/** “学号”“考生号” */
export function quoted(headers: readonly string[]): string {
  return headers.map((header) => `“${header}”`).join("");
}
