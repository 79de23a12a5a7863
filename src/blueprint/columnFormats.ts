import type { ColumnKey } from "../domain/columns";
import type { CodeListKey } from "./codeLists";

/** How a column looks and what helps while typing; the same on both sheets. */
export interface ColumnFormat {
  /** Width in characters of the default font. */
  readonly width: number;
  /** Width on 上报表, where all columns share one sheet of paper. */
  readonly printWidth?: number;
  /** "@" keeps long numbers and dates as they were typed: Excel keeps 15 digits of a number. */
  readonly numberFormat: "@" | "General" | "0";
  readonly list?: CodeListKey;
  /** Input message, at most 255 characters. */
  readonly hint?: string;
  readonly hidden?: boolean;
}

export const COLUMN_FORMATS: { readonly [K in ColumnKey]: ColumnFormat } = {
  serialNumber: { width: 6, printWidth: 4.5, numberFormat: "General", hint: "可以不填，生成上报表时自动编号。" },
  college: { width: 12, printWidth: 11, numberFormat: "@", hint: "填学院全称，应与表名里的学院一致。" },
  major: { width: 14, printWidth: 11, numberFormat: "@" },
  className: { width: 10, printWidth: 9, numberFormat: "@" },
  studentNumber: { width: 12, printWidth: 11, numberFormat: "@", hint: "整列已设为文本，可以直接输入或粘贴。" },
  examNumber: { width: 16, printWidth: 15.5, numberFormat: "@", hint: "高考报名时的 14 位考生号，前两位是高考年份的后两位。" },
  name: { width: 10, printWidth: 9, numberFormat: "@", hint: "填证件上的正确姓名；少数民族姓名中间用“·”。" },
  gender: { width: 7, printWidth: 5, numberFormat: "@", list: "gender" },
  birthDate: { width: 11, printWidth: 9.5, numberFormat: "@", hint: "写成 20000512 的形式；留空时按身份证号推算。" },
  ethnicGroup: { width: 8, printWidth: 7, numberFormat: "@", list: "ethnicGroup" },
  documentType: { width: 13, printWidth: 11, numberFormat: "@", list: "documentType", hint: "留空按居民身份证处理。" },
  documentNumber: { width: 20, printWidth: 19.5, numberFormat: "@", hint: "填本人证件上的正确号码；整列已设为文本，末三位不会变成 0。" },
  candidateCategory: { width: 11, printWidth: 9, numberFormat: "@", list: "candidateCategory", hint: "留空按普通高考处理。" },
  wrongItem: { width: 11, printWidth: 9, numberFormat: "@", list: "wrongItem", hint: "一行只填一项；一名学生有几项有误就占几行。" },
  chsiValue: { width: 20, printWidth: 19.5, numberFormat: "@", hint: "照抄学信网上显示的内容；照片有误时可不填。" },
  correctValue: { width: 20, printWidth: 19.5, numberFormat: "@", hint: "应与左边对应的栏一致；照片有误时可不填。" },
  explanation: { width: 12, printWidth: 11, numberFormat: "@", list: "explanation", hint: "可以选，也可以自己写；照片有误时必填。" },
  proof: { width: 13, printWidth: 12, numberFormat: "@", list: "proof", hint: "可以选，也可以自己写。" },
  phone: { width: 13, printWidth: 12, numberFormat: "@", hint: "上报部门要求时才填。" },
  remarks: { width: 13, printWidth: 11, numberFormat: "@" },
  examYear: { width: 10, numberFormat: "@" },
  status: { width: 16, numberFormat: "@", list: "status", hint: "登录学信网查询并确认后，从列表中选择结果。" },
  confirmedOn: { width: 12, numberFormat: "@", hint: "写成 20181008 的形式。" },
  bindingAttempts: { width: 12, numberFormat: "General", hidden: true, hint: "尝试绑定学籍已用的次数，最多 5 次。" },
  photoUploadsToday: { width: 14, numberFormat: "General", hidden: true, hint: "每天最多上传 3 次。" },
  photoUploadsTotal: { width: 14, numberFormat: "General", hidden: true, hint: "累计最多上传 5 次。" },
  assistRequestsToday: { width: 14, numberFormat: "General", hidden: true, hint: "每天最多发送 5 条协助请求。" },
  reviewSubmittedOn: { width: 14, numberFormat: "@", hidden: true, hint: "写成 20181008 的形式。" },
  counselor: { width: 10, numberFormat: "@" },
  checkResult: { width: 44, numberFormat: "General", hint: "自动计算，请不要改。〔〕里的必须改，〈〉里的请核对。" },
};

/** Columns without which a row cannot be handed in; their headers are darker. Source: domain notes §3.2, §3.3. */
export const REQUIRED_COLUMNS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "college", "studentNumber", "examNumber", "name", "gender", "birthDate", "documentNumber", "wrongItem", "status",
]);
