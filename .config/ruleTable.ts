import { COLUMNS } from "../src/domain/columns";
import { RULES } from "../src/domain/registry";

type Rule = (typeof RULES)[number];

const LEVELS: { readonly [L in Rule["level"]]: string } = { cell: "单元格", row: "一行", table: "全表", sheet: "表头与标题" };
const SEVERITIES: { readonly [S in Rule["severity"]]: string } = { error: "必须改", warning: "请核对", info: "提示" };
const SHEETS = { attachment1: "附件1", tracker: "核查登记表" } as const;

/** docs/rules.md: every rule of the registry in its order, with its source and the words that 校验结果 uses. */
export function ruleTable(): string {
  const rows = RULES.map((rule) => `| ${cells(rule).join(" | ")} |`);
  return `# 核对规则一览

本页由 \`npm run rules\` 从代码生成，请不要手工修改。“可说明”指经教务处同意、在备注里写明原因（如 \`#已核实:范围 教务处同意\`）后可以降为“请核对”。“表内自查”是没有装助手时模板“校验结果”一列用的话。

共 ${String(RULES.length)} 条。“依据”里的 domain notes 见 [domain-notes.md](domain-notes.md)（英文，含全部出处）。

| 代码 | 级别 | 栏目 | 用于 | 范围 | 可说明 | 表内自查 | 依据 |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** A rule that looks at nearly every column says so instead of listing them. */
function columnWords({ columns }: Rule): string {
  if (columns.length === 0) return "整行";
  return columns.length > 8 ? "各栏" : columns.map((key) => COLUMNS[key].header).join("、");
}

function cells(rule: Rule): string[] {
  return [
    rule.id,
    SEVERITIES[rule.severity],
    columnWords(rule),
    rule.sheets.length === 2 ? "两张表" : rule.sheets.map((sheet) => SHEETS[sheet]).join("、"),
    LEVELS[rule.level],
    rule.overridable ?? "",
    rule.native?.label ?? "",
    rule.source.replaceAll("|", "\\|"),
  ];
}
