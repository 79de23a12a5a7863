/** The drop-down lists, all on one sheet (代码表) and reached by defined names: one mechanism, no 255-character limit. */
export const CODE_SHEET = "代码表";

export interface CodeList {
  /** Header on 代码表. */
  readonly header: string;
  /** The defined name that validation uses as its source. */
  readonly name: string;
  readonly values: readonly string[];
}

export const CODE_LISTS = {
  gender: list("性别", ["男", "女"]),
  documentType: list("证件类型", [
    "居民身份证", "港澳台居民居住证", "香港特区护照/身份证明", "澳门特区护照/身份证明", "台湾居民来往大陆通行证",
    "港澳居民来往内地通行证", "外国人永久居留身份证", "护照",
  ]),
  candidateCategory: list("考生类别", [
    "普通高考", "保送生", "内地班", "少数民族预科", "保留入学资格(入伍)", "保留入学资格(其他)", "港澳台侨联招", "国际学生",
    "转学", "复学/降级",
  ]),
  wrongItem: list("有误信息项", ["姓名", "身份证号", "性别", "出生日期", "民族", "录取照片", "专业", "其他CHSI字段"]),
  explanation: list("情况说明", ["形近字", "同音字", "繁体字", "高考报名填错", "证件已变更", "照片非本人", "照片缺失"]),
  proof: list("证明材料", ["身份证复印件", "户口簿复印件", "公安机关户籍证明", "公民身份号码变更证明", "曾用名证明", "出生医学证明", "高考报名表"]),
  status: list("查询确认状态", ["未查询", "已确认无误", "信息有误", "查不到学籍", "账号被占用"]),
  yesNo: list("是否", ["是", "否"]),
  ethnicGroup: list("民族", [
    "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
    "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族",
    "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族",
    "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族",
    "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族", "其他",
  ]),
} as const satisfies Record<string, CodeList>;

export type CodeListKey = keyof typeof CODE_LISTS;

function list(header: string, values: readonly string[]): CodeList {
  return { header, name: `代码_${header}`, values };
}
