import type { ColumnKey, SheetKind } from "../../src/domain/columns";
import { RULES } from "../../src/domain/registry";
import * as ric from "../../src/domain/documents/ric";
import type { TypedRow } from "./filledTemplate";

/** A row with its origin, for the sentence of a failure. */
export interface LabelledRow {
  readonly origin: string;
  readonly row: TypedRow;
}

/** A resident number with the right check character, from the area of an uninhabited reef. */
export function residentNumber(birth: string, order: string): string {
  const body = `460039${birth}${order}`;
  const number = Array.from("0123456789X", (last) => body + last).find((candidate) => ric.validate(candidate).ok);
  if (number === undefined) throw new Error(`no check character makes ${body} valid`);
  return number;
}

const NUMBER = residentNumber("20000512", "001");

const STUDENT: TypedRow = {
  college: "自动化学院", major: "自动化", className: "自1801", studentNumber: "2018990101", examNumber: "18469033150001", name: "测试甲",
  gender: ric.gender(NUMBER as ric.Ric), birthDate: "20000512", ethnicGroup: "汉族", documentType: "居民身份证", documentNumber: NUMBER,
  candidateCategory: "普通高考",
};

/** A row of each sheet in which nothing is wrong. */
export const CLEAN_ROWS: { readonly [S in SheetKind]: TypedRow } = {
  attachment1: { ...STUDENT, wrongItem: "姓名", chsiValue: "测试申", correctValue: "测试甲", explanation: "形近字", proof: "身份证复印件" },
  tracker: { ...STUDENT, status: "已确认无误", confirmedOn: "20181008", counselor: "辅导员甲" },
};

const broken = (number: string): string => number.slice(0, 17) + (number.endsWith("0") ? "1" : "0");

/** Values that people type or paste, column by column, each put into a clean row. */
const VARIATIONS: { readonly [K in ColumnKey]?: readonly (string | number | boolean)[] } = {
  college: ["", "  ", "机电学院", "#N/A", "无", "同上"],
  studentNumber: ["", "2018990102", "20189901", "2017990101", "2018-99-01", "２０１８９９０１０１", " 2018990101 ", "2018990101\u00A0", 2018990101, "#DIV/0!", "201899010A", "1.5E9"],
  examNumber: ["", "1846903315000", "17469033150001", "19469033150001", "18 4690 3315 0001", "18469033150001\u00A0", "１８４６９０３３１５０００１", "A8469033150001", 18469033150001, "184690331500010001", "1.84690331500E+13"],
  name: ["", "甲", "测试?甲", "测试？甲", "·测试", "测试·", "阿依古丽·买买提江", "阿依古丽··买买提", "测 试", "测试甲 ", "Zhang San", "#N/A", "同上"],
  gender: ["", "男", "女", "男 ", "M", "f", "1", 2, "未知", "男女", "?", "*", "性别男", "先生", "男性", "Ｍ", "男\u200B", "女\u200B"],
  birthDate: ["", "20000512", "2000-05-12", "2000年5月12日", "20000513", "20000230", "200005", 20000512, 36658, "２００００５１２", "2000/5/12", "000512"],
  documentType: ["", "身份证", "居民身份证 ", "护照", "学生证", "A", "居住证", "港澳居民来往内地通行证", "外国人永久居留身份证", "1", "*", "身份证|护照", "居民身份证\u200B", "ｐａｓｓｐｏｒｔ", "居民身份证（过期）"],
  documentNumber: [
    "", NUMBER.toLowerCase(), ` ${NUMBER}`, `\u00A0${NUMBER}`, `${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)} ${NUMBER.slice(14)}`, broken(NUMBER), NUMBER.slice(0, 17), `${NUMBER}0`,
    "460039000512001", "460039********001X", "460039200005120000", 460039200005120000, "4.60039E+17", residentNumber("20000513", "001"), residentNumber("20000512", "002"),
    "460039200002300011", "460039209905120011", "460039189905120011", "990039200005120011", "000039200005120011", "H12345678", "E12345678", "46OO392OOOO512OO1X",
    NUMBER.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), "无", "#VALUE!", `'${NUMBER}`, `’${NUMBER}`, `${NUMBER}\u200B`, `${NUMBER}\u3000`, `\uFEFF${NUMBER}`, `${NUMBER}（已改）`, "４６００３９２０００",
  ],
  candidateCategory: ["", "普通高考", "转学", "复学/降级", "国际学生", "港澳台侨联招", "少数民族预科", "保留入学资格(入伍)", "留学生", "非预科"],
  wrongItem: ["", "姓名", "录取照片", "身份证号", "性别", "姓名、性别", "查不到学籍", "乱写", "照片"],
  chsiValue: ["", "测试甲", "测试申"],
  correctValue: ["", "测试申", "测试甲 ", "测试乙"],
  explanation: [""],
  phone: ["13800000000", "138 0000 0000", "138-0000-0000", "1380000", "12345678901", "+8613800000000", 13800000000, "无"],
  remarks: ["#已核实:范围 教务处同意", "#已核实:性别 户籍证明", "#已核实:出生日期 户籍证明", "上年预科", "已核实范围"],
  status: ["", "未查询", "已确认无误", "信息有误", "有误", "无误", "查不到", "随便", "账号被占用", "?", "已确认无误\u200B", "\u3000未查询"],
  confirmedOn: ["", "20181008", "2018-10-08", "20180230", "2018/10/8"],
};

/** Pairs in which one cell decides what another may be. */
const COMBINATIONS: readonly TypedRow[] = [
  { examNumber: "17469033150001", candidateCategory: "少数民族预科" },
  { examNumber: "17469033150001", remarks: "上年预科" },
  { examNumber: "17469033150001", candidateCategory: "保留入学资格(入伍)" },
  { examNumber: "17469033150001", candidateCategory: "保留入学资格(其他)" },
  { examNumber: "17469033150001", candidateCategory: "转学" },
  { examNumber: "17469033150001", candidateCategory: "复学/降级", remarks: "#已核实:范围 教务处同意" },
  { examNumber: "17469033150001", remarks: "#已核实:范围 教务处同意" },
  { examNumber: "", candidateCategory: "国际学生" },
  { examNumber: "", candidateCategory: "港澳台侨联招" },
  { examNumber: "", candidateCategory: "国际学生", remarks: "#已核实:范围 教务处同意" },
  { gender: ric.gender(NUMBER as ric.Ric) === "男" ? "女" : "男" },
  { gender: ric.gender(NUMBER as ric.Ric) === "男" ? "女" : "男", remarks: "#已核实:性别 户籍证明" },
  { gender: "女", documentNumber: broken(NUMBER) },
  { birthDate: "20000513", remarks: "#已核实:出生日期 户籍证明" },
  { birthDate: "", documentNumber: broken(NUMBER) },
  { birthDate: "", documentType: "护照", documentNumber: "E12345678" },
  { documentType: "", documentNumber: broken(NUMBER) },
  { documentType: "护照", documentNumber: NUMBER },
  { documentType: "护照", documentNumber: "E12345678", birthDate: "20000230" },
  { documentType: "港澳台居民居住证", documentNumber: "810000199408230021", birthDate: "19940823", gender: "女" },
  { documentType: "港澳台居民居住证", documentNumber: "810000199408230022", birthDate: "19940823", gender: "女" },
  { documentType: "学生证", documentNumber: "123" },
  { wrongItem: "录取照片", chsiValue: "", correctValue: "", explanation: "照片非本人" },
  { wrongItem: "录取照片", chsiValue: "", correctValue: "", explanation: "" },
  { wrongItem: "姓名", chsiValue: "", correctValue: "" },
  { wrongItem: "查不到学籍", chsiValue: "", correctValue: "" },
  { chsiValue: "测试甲", correctValue: "测试甲 " },
  { status: "信息有误", wrongItem: "姓名" },
  { status: "信息有误", wrongItem: "" },
  { status: "已确认无误", wrongItem: "姓名" },
  { serialNumber: "示例", name: "" },
  { serialNumber: "合计", name: "" },
  { serialNumber: "1", name: "#N/A", documentNumber: "#N/A" },
];

/** All rows for one sheet: the examples of every rule, then variations and combinations of a clean row. */
export function labelledRows(kind: SheetKind): LabelledRow[] {
  return [
    { origin: "clean row", row: CLEAN_ROWS[kind] },
    { origin: "blank row", row: {} },
    ...ruleExamples(kind),
    ...Object.entries(VARIATIONS).flatMap(([key, values]) => values.map((value) => ({ origin: `${key} ${JSON.stringify(value)}`, row: { ...CLEAN_ROWS[kind], [key]: value } }))),
    ...COMBINATIONS.map((change) => ({ origin: JSON.stringify(change), row: { ...CLEAN_ROWS[kind], ...change } })),
  ];
}

function ruleExamples(kind: SheetKind): LabelledRow[] {
  return RULES.filter((rule) => rule.sheets.includes(kind)).flatMap((rule) => {
    if (!("examples" in rule)) return [];
    const rows = [rule.examples.valid, rule.examples.invalid].flat();
    return rows.flatMap((row) => [
      { origin: `${rule.id}, bare`, row },
      { origin: `${rule.id}, in a clean row`, row: { ...CLEAN_ROWS[kind], ...row } },
    ]);
  });
}
