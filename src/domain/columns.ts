/**
 * The columns of the two sheets that people fill in. Source: domain notes §3.2 (附件1) and §3.3 (核查登记表);
 * CHSI's own field names (XH, KSH, XM …) are accepted as aliases.
 */
export type SheetKind = "attachment1" | "tracker";

export type ColumnKey =
  | "serialNumber"
  | "college"
  | "major"
  | "className"
  | "studentNumber"
  | "examNumber"
  | "name"
  | "gender"
  | "birthDate"
  | "ethnicGroup"
  | "documentType"
  | "documentNumber"
  | "candidateCategory"
  | "wrongItem"
  | "chsiValue"
  | "correctValue"
  | "explanation"
  | "proof"
  | "phone"
  | "remarks"
  | "examYear"
  | "status"
  | "confirmedOn"
  | "bindingAttempts"
  | "photoUploadsToday"
  | "photoUploadsTotal"
  | "assistRequestsToday"
  | "reviewSubmittedOn"
  | "counselor"
  | "checkResult";

export interface Column {
  readonly key: ColumnKey;
  /** The header as the template prints it. */
  readonly header: string;
  /** Other headers that mean the same column, white space already removed. */
  readonly aliases: readonly string[];
}

/** Every column the product knows, by key. */
export const COLUMNS: { readonly [K in ColumnKey]: Column } = {
  serialNumber: column("serialNumber", "序号", "编号"),
  college: column("college", "学院", "院系", "系", "单位"),
  major: column("major", "专业", "专业名称", "专业大类"),
  className: column("className", "班级", "班号", "行政班"),
  studentNumber: column("studentNumber", "学号", "XH"),
  examNumber: column("examNumber", "考生号", "KSH", "高考报名号"),
  name: column("name", "姓名", "XM", "学生姓名"),
  gender: column("gender", "性别", "XB"),
  birthDate: column("birthDate", "出生日期", "出生年月日", "CSRQ"),
  ethnicGroup: column("ethnicGroup", "民族", "MZ"),
  documentType: column("documentType", "证件类型", "证件类别"),
  documentNumber: column("documentNumber", "证件号码", "身份证号", "身份证号码", "SFZH"),
  candidateCategory: column("candidateCategory", "考生类别", "入学方式"),
  wrongItem: column("wrongItem", "有误信息项", "错误项"),
  chsiValue: column("chsiValue", "学信网显示内容", "更正前", "错误信息"),
  correctValue: column("correctValue", "正确内容", "更正后", "正确信息"),
  explanation: column("explanation", "情况说明", "原因"),
  proof: column("proof", "证明材料", "佐证"),
  phone: column("phone", "联系电话", "手机"),
  remarks: column("remarks", "备注"),
  examYear: column("examYear", "高考年份"),
  status: column("status", "查询确认状态"),
  confirmedOn: column("confirmedOn", "确认日期"),
  bindingAttempts: column("bindingAttempts", "绑定已用次数"),
  photoUploadsToday: column("photoUploadsToday", "照片今日上传次数"),
  photoUploadsTotal: column("photoUploadsTotal", "照片累计上传次数"),
  assistRequestsToday: column("assistRequestsToday", "今日协助请求数"),
  reviewSubmittedOn: column("reviewSubmittedOn", "提交人工审核日期"),
  counselor: column("counselor", "辅导员"),
  checkResult: column("checkResult", "校验结果"),
};

/** The columns of each sheet in template order; 校验结果 (a formula) is always the last. */
export const SHEET_COLUMNS: { readonly [S in SheetKind]: readonly ColumnKey[] } = {
  attachment1: [
    "serialNumber", "college", "major", "className", "studentNumber", "examNumber", "name", "gender", "birthDate",
    "ethnicGroup", "documentType", "documentNumber", "candidateCategory", "wrongItem", "chsiValue", "correctValue",
    "explanation", "proof", "phone", "remarks", "checkResult",
  ],
  tracker: [
    "serialNumber", "college", "major", "className", "studentNumber", "examNumber", "name", "gender", "birthDate",
    "documentType", "documentNumber", "candidateCategory", "status", "confirmedOn", "wrongItem", "bindingAttempts",
    "photoUploadsToday", "photoUploadsTotal", "assistRequestsToday", "reviewSubmittedOn", "counselor", "phone",
    "remarks", "checkResult",
  ],
};

function column(key: ColumnKey, header: string, ...aliases: string[]): Column {
  return { key, header, aliases };
}
