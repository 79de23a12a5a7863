import { CLEAN, CONFIRMED, judge, type Cells, type Setting } from "../student";
import type { SheetKind } from "../../../src/domain/columns";

/** What a person reads, word for word, where the sentence depends on what was found. */
function sentenceOf(code: string, sheet: SheetKind, cells: Cells, setting: Setting = {}): string | undefined {
  return judge(sheet, cells, setting).findings.find(({ rule }) => rule === code)?.message;
}

it.each<readonly [string, Cells, string]>([
  ["ITEM_INVALID", { wrongItem: "宿舍号、床号" }, "“宿舍号、床号”不是学信网上的信息项，请从下拉列表中选择。"],
  ["ITEM_INVALID", { wrongItem: "查不到学籍" }, "本次不把“查不到学籍”的学生列入附件1，请移出这一行，并请学生联系学校的学籍管理部门。"],
  ["ITEM_MULTI", { wrongItem: "姓名、性别" }, "一格里写了2项（姓名、性别），请拆成每行一项，才能逐项写明学信网显示内容和正确内容。"],
  ["BIRTH_IMPLAUSIBLE", { birthDate: "20190512", documentType: "护照", documentNumber: "E12345678" }, "按出生日期，入学时还没有出生，请照证件核对年份。"],
  ["BIRTH_IMPLAUSIBLE", { birthDate: "20180512", documentType: "护照", documentNumber: "E12345678" }, "按出生日期，入学时0岁，应是有一位数字填错了，请照证件核对年份。"],
  ["BIRTH_IMPLAUSIBLE", { birthDate: "20090512", documentType: "护照", documentNumber: "E12345678" }, "按出生日期，入学时9岁，应是有一位数字填错了，请照证件核对年份。"],
  ["FIX_CONFLICT", { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试丙" }, "正确内容是“测试丙”，本行姓名是“测试甲”，两处应当一致，请照证件核对。"],
  ["FIX_CONFLICT", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "46003920000512019X" }, "正确内容是“460…019X”，本行证件号码是“460…2718”，两处应当一致，请照证件核对。"],
  ["FIX_NO_DIFF", { wrongItem: "姓名", chsiValue: "测试甲", correctValue: "测试甲" }, "学信网显示内容和正确内容的姓名一样，看不出哪里有误，请核对这两格。"],
  ["FIX_REVERSED", { wrongItem: "姓名", chsiValue: "测试甲", correctValue: "测式甲" }, "学信网显示内容与本行的姓名相同，正确内容反而不同，这两格可能填反了，请核对后互换。"],
  ["ID_15_DIGITS", { documentNumber: "460039000512271" }, "证件号码是已停用的15位旧号码，请照现在的证件填写18位号码。"],
  ["ID_15_DIGITS", { documentNumber: "460039991332271" }, "证件号码是已停用的15位旧号码，请照现在的证件填写18位号码。"],
  ["ID_CHARS", { documentNumber: "46OO39200005122718" }, "证件号码里有数字以外的字符，只有最后一位可以是X，请照证件核对（是不是把0写成了字母O，或把1写成了字母l）。"],
  ["ID_CHARS", { documentNumber: "460039200005l22718" }, "证件号码里有数字以外的字符，只有最后一位可以是X，请照证件核对（是不是把0写成了字母O，或把1写成了字母l）。"],
  ["ID_CHARS", { documentNumber: "4600392000051X2718" }, "证件号码里有数字以外的字符，只有最后一位可以是X，请照证件核对。"],
  ["ID_TYPE_MISMATCH", { documentNumber: "810000199408230021" }, "证件类型是“居民身份证”，但号码是港澳台居民居住证的号码。请核对证件类型，号码无误时只改类型。"],
  ["ID_TYPE_MISMATCH", { documentNumber: "946999200005122713" }, "证件类型是“居民身份证”，但以9开头的号码属于外国人永久居留身份证。请核对证件类型，号码无误时只改类型。"],
  ["ID_TYPE_MISMATCH", { documentType: "港澳台居民居住证" }, "证件类型是“港澳台居民居住证”，这种证件的号码应以810000、820000或830000开头。请核对证件类型，号码无误时只改类型。"],
  ["ID_TYPE_MISMATCH", { documentType: "香港特区护照/身份证明" }, "证件类型是“香港特区护照/身份证明”，但号码是居民身份证号。请核对证件类型，号码无误时只改类型。"],
  ["ID_TYPE_MISMATCH", { documentType: "", documentNumber: "810000199408230021" }, "证件类型是“居民身份证”，但号码是港澳台居民居住证的号码。请核对证件类型，号码无误时只改类型。"],
  ["KSH_YEAR_FUTURE", { examNumber: "19469033150001" }, "考生号以19开头，比2018年高考还晚，应是填错了，请与录取名册核对。"],
  ["SCOPE_NOT_2018", { examNumber: "17469033150001" }, "考生号以17开头，不是2018年高考的，请核对考生号；教务处同意列入的，请在备注写“#已核实:范围 理由”。"],
  ["SCOPE_NOT_2018", { examNumber: "17469033150001", ethnicGroup: "藏族" }, "考生号以17开头，不是2018年高考的，可能是不在范围内的少数民族预科生，请核对考生号；教务处同意列入的，请在备注写“#已核实:范围 理由”。"],
  ["SCOPE_NOT_2018", { examNumber: "17469033150001", ethnicGroup: "" }, "考生号以17开头，不是2018年高考的，请核对考生号；教务处同意列入的，请在备注写“#已核实:范围 理由”。"],
  ["SCOPE_PREP_2017", { examNumber: "17469033150001", candidateCategory: "少数民族预科" }, "本次只核查2018年参加高考的学生，不含2017年高考的少数民族预科生，请从名单中移出这一行；如不是预科生，请核对考生号。"],
  ["SCOPE_PREP_CHECK", { className: "预科1801" }, "这里写着“预科”，而考生号是2018年高考的；请确认是本年预科生还是上年预科转入，后者不在本次核查范围。"],
  ["SCOPE_REVIEW", { examNumber: "17469033150001", candidateCategory: "保留入学资格(入伍)" }, "考生号不是2018年高考的，考生类别是保留入学资格，是否列入本次核查请先问教务处。"],
  ["SCOPE_REVIEW", { examNumber: "", candidateCategory: "港澳台侨联招" }, "通过联招入学的学生没有高考考生号，是否列入本次核查请先问教务处。"],
  ["SCOPE_NOT_FRESHMAN", { examNumber: "17469033150001", candidateCategory: "转学" }, "考生号不是2018年高考的，考生类别是“转学”，学籍已在往年注册，不在本次核查范围；教务处同意列入的，请在备注写“#已核实:范围 理由”。"],
  ["SCOPE_NOT_GAOKAO", { examNumber: "", candidateCategory: "国际学生" }, "考生类别是“国际学生”，没有参加高考，不在本次核查范围；教务处同意列入的，请在备注写“#已核实:范围 理由”。"],
  ["SCOPE_YEAR_CONFLICT", { examYear: "2017级" }, "高考年份填的是“2017”，考生号开头表示2018年，请核对。"],
  ["VALUE_PLACEHOLDER", { name: "无" }, "姓名写的是“无”“暂无”之类，没有实际内容，请补上；确实没有的请先问清楚再填。"],
  ["VALUE_DITTO", { gender: "同上" }, "性别写的是“同上”之类，排序后就分不清了，请写出内容。"],
  ["CELL_ERROR", { name: "#N/A" }, "姓名是公式出错的结果，不是内容，请改成真实的值。"],
  ["COLUMN_SWAPPED", { examNumber: "460039200005122718", documentNumber: "18469033150001" }, "考生号和证件号码的内容填反了，请核对后互换这两格。"],
  ["SNO_CLASS_MISMATCH", { className: "20189902" }, "学号2018990101不是以班级号20189902开头，请核对学号和班级。"],
  ["SNO_LENGTH", { studentNumber: "201899010" }, "学号是9位，学校规定的是10位，请核对。"],
  ["SNO_YEAR", { studentNumber: "2017990101" }, "学号以2017开头，本次核查的是2018级，请核对；转学、复学等保留旧学号的不用改。"],
  ["SNO_YEAR", { studentNumber: "1234567890" }, "学号以1234开头，本次核查的是2018级，请核对；转学、复学等保留旧学号的不用改。"],
  ["PHONE_FORMAT", { phone: "123" }, "联系电话不像11位手机号，请核对；没有收集的必要时可以留空。"],
  ["NAME_DOT_VARIANT", { name: "测试江•样例提" }, "姓名中间的点不是标准的间隔号，标准写法是“测试江·样例提”，请与证件核对后改写。"],
  ["MZ_UNKNOWN", { ethnicGroup: "穿青人" }, "“穿青人”不在56个民族的名称里，请照证件核对；证件上就是这样写的不用改。"],
  ["DOC_FORMAT", { documentType: "护照", documentNumber: "E123" }, "这个号码不像护照的号码（5至17个字母或数字），请照证件核对号码和证件类型。"],
  ["DOC_FORMAT", { documentType: "香港特区护照/身份证明", documentNumber: "E12" }, "这个号码不像香港特区护照/身份证明的号码（5至20个字母或数字），请照证件核对号码和证件类型。"],
  ["DOC_FORMAT", { documentType: "台湾居民来往大陆通行证", documentNumber: "1234" }, "这个号码不像台湾居民来往大陆通行证的号码（8位数字，开头的0不能丢），请照证件核对号码和证件类型。"],
  ["DOC_FORMAT", { documentType: "外国人永久居留身份证", documentNumber: "1234" }, "这个号码不像外国人永久居留身份证的号码（3个字母加12位数字，或以9开头的18位号码），请照证件核对号码和证件类型。"],
  ["DOC_OLD_FORMAT", { documentType: "台湾居民来往大陆通行证", documentNumber: "0000000001" }, "这是旧版台湾居民来往大陆通行证的号码，末尾带有换证次数；新证只有前面的号码，请与学信网上登记的号码核对。"],
  ["DOC_OLD_FORMAT", { documentType: "港澳居民来往内地通行证", documentNumber: "H0000000001" }, "这是旧版港澳居民来往内地通行证的号码，末尾带有换证次数；新证只有前面的号码，请与学信网上登记的号码核对。"],
  ["ID_15_DIGITS", { documentNumber: "460039990512271" }, "证件号码是已停用的15位旧号码，请照现在的证件填写18位号码（推算应为460…2718，请核对证件后再改）。"],
  ["NAME_COMPAT_CHAR", { name: "测\uFA0C甲" }, "姓名里有外形相同、编码不同的兼容字，学信网上可能对不上，常用写法是“测兀甲”，请核对后改写。"],
])("[%s] says of %j on 附件1: %s", (code, changes, sentence) => {
  expect(sentenceOf(code, "attachment1", { ...CLEAN, ...changes })).toBe(sentence);
});

it.each<readonly [string, Cells, string]>([
  ["CONFIRM_DATE_RANGE", { confirmedOn: "10/8/2018" }, "确认日期看不出是哪一天，请核对。"],
  ["CONFIRM_DATE_RANGE", { confirmedOn: "20181011" }, "确认日期是2018-10-11，还没有到，请核对。"],
  ["CONFIRM_DATE_RANGE", { confirmedOn: "20180926" }, "确认日期是2018-09-26，早于通知发布的日期，请核对。"],
  ["STATUS_STALE", { status: "未查询", confirmedOn: "", bindingAttempts: "1" }, "状态还是“未查询”，但已经尝试绑定学籍，请更新状态。"],
  ["STATUS_STALE", { status: "未查询", confirmedOn: "", wrongItem: "姓名" }, "状态还是“未查询”，但已经填了有误信息项，请更新状态。"],
  ["STATUS_STALE", { status: "未查询" }, "状态还是“未查询”，但已经填了确认日期，请更新状态。"],
  ["UPLOAD_COUNT_INVALID", { status: "账号被占用", photoUploadsToday: "4" }, "照片今日上传次数应是0至3的整数，请核对。"],
  ["UPLOAD_COUNT_INVALID", { status: "账号被占用", photoUploadsTotal: "6" }, "照片累计上传次数应是0至5的整数，请核对。"],
  ["UPLOAD_COUNT_INVALID", { status: "账号被占用", photoUploadsToday: "2", photoUploadsTotal: "1" }, "照片今日上传次数不应多于累计上传次数，请核对。"],
])("[%s] says of %j on the tracker: %s", (code, changes, sentence) => {
  expect(sentenceOf(code, "tracker", { ...CONFIRMED, ...changes })).toBe(sentence);
});

it.each<readonly [number, string, string]>([
  [15, "DUE_SOON", "今天是截止日期，这名学生还没有查询，请尽快提醒。"],
  [13, "DUE_SOON", "离截止日期还有2天，这名学生还没有查询，请提醒。"],
  [16, "OVERDUE", "截止日期已过，这名学生仍是“未查询”，请尽快联系学生处理。"],
])("on 2018-10-%i [%s] says of a student who has not looked: %s", (day, code, sentence) => {
  const setting = { today: { year: 2018, month: 10, day } };
  expect(sentenceOf(code, "tracker", { ...CONFIRMED, status: "未查询", confirmedOn: "" }, setting)).toBe(sentence);
});
