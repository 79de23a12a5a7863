import { found, foundOnTracker, type Cells } from "../student";

/** What one rule says, the others do not say again; what is certain is not doubted. */
it.each<readonly [string, Cells, readonly string[]]>([
  ["a ditto in 证件类型", { documentType: "同上" }, ["VALUE_DITTO documentType error"]],
  ["a ditto in 性别", { gender: "同上" }, ["VALUE_DITTO gender error"]],
  ["a foreign document with an error value as its type", { documentType: "#N/A", documentNumber: "E12345678" }, ["CELL_ERROR documentType error"]],
  ["无 for the 考生号 of a 联招 student", { examNumber: "无", candidateCategory: "港澳台侨联招" }, ["SCOPE_REVIEW candidateCategory warning"]],
  ["无 for the 考生号 of an international student", { examNumber: "无", candidateCategory: "国际学生" }, ["SCOPE_NOT_GAOKAO candidateCategory error"]],
  ["无 for the 考生号 of anybody else", { examNumber: "无" }, ["VALUE_PLACEHOLDER examNumber error"]],
  ["无 for the name of a 联招 student", { name: "无", examNumber: "", candidateCategory: "港澳台侨联招" }, ["SCOPE_REVIEW candidateCategory warning", "VALUE_PLACEHOLDER name error"].sort()],
  ["several items", { wrongItem: "姓名、性别" }, ["ITEM_MULTI wrongItem warning"]],
  ["an item beside an unknown word", { wrongItem: "名字、宿舍号" }, ["ITEM_INVALID wrongItem error"]],
  ["a picture beside another item, unexplained", { wrongItem: "录取照片、性别", explanation: "" }, ["ITEM_MULTI wrongItem warning", "PHOTO_NOTE_REQUIRED explanation error"]],
  ["another item, unexplained", { wrongItem: "性别", chsiValue: "女", correctValue: "男", explanation: "" }, []],
  ["a class with a blank in it", { className: "2018 9901" }, []],
  ["a class that the 学号 ends with", { className: "990101" }, ["SNO_CLASS_MISMATCH studentNumber warning"]],
  ["no class", { className: "" }, []],
  ["高考年份 of two digits", { examYear: "18" }, []],
  ["高考年份 as 2018届", { examYear: "２０１８ 届" }, []],
  ["高考年份 as 2018级", { examYear: "2018级" }, []],
  ["高考年份 in other words", { examYear: "2018级入学" }, ["SCOPE_YEAR_CONFLICT examYear error"]],
  ["another 高考年份 of two digits", { examYear: "17" }, ["SCOPE_YEAR_CONFLICT examYear error"]],
  ["a radical in a name", { name: "\u2F08甲" }, ["NAME_COMPAT_CHAR name warning"]],
  ["a date behind an apostrophe", { birthDate: "’20000512" }, ["DATE_NORMALIZED birthDate info"]],
])("on 附件1, %s", (_situation, changes, expected) => {
  expect(found(changes).sort()).toEqual([...expected].sort());
});

const OCCUPIED: Cells = { status: "账号被占用", confirmedOn: "" };

it.each<readonly [string, Cells, readonly string[]]>([
  ["used binding attempts beside another obstacle", { ...OCCUPIED, bindingAttempts: "5" }, []],
  ["the last binding attempt beside another obstacle", { ...OCCUPIED, bindingAttempts: "4" }, []],
  ["uploads of a student without a record", { ...OCCUPIED, status: "查不到学籍", photoUploadsToday: "3", photoUploadsTotal: "5" }, []],
  ["assist requests of a student without a record", { ...OCCUPIED, status: "查不到学籍", assistRequestsToday: "5" }, []],
  ["no attempt yet of a student who has not looked", { status: "未查询", confirmedOn: "", bindingAttempts: "0" }, []],
  ["attempts that are no number, of a student who has not looked", { status: "未查询", confirmedOn: "", bindingAttempts: "几次" }, ["BIND_COUNT_INVALID bindingAttempts error"]],
  ["a review handed in on a day that cannot be read", { ...OCCUPIED, reviewSubmittedOn: "上周" }, []],
  ["a review long ago", { ...OCCUPIED, reviewSubmittedOn: "20181001" }, ["REVIEW_OVERDUE reviewSubmittedOn warning"]],
  ["no review", OCCUPIED, []],
  ["both counters too large", { ...OCCUPIED, photoUploadsToday: "9", photoUploadsTotal: "8" }, ["UPLOAD_COUNT_INVALID photoUploadsToday error", "UPLOAD_COUNT_INVALID photoUploadsTotal error"]],
  ["as many uploads today as in all", { ...OCCUPIED, photoUploadsToday: "1", photoUploadsTotal: "1" }, []],
  ["the day of the notice as the day of confirmation", { confirmedOn: "20180927" }, []],
  ["the present day as the day of confirmation", { confirmedOn: "20181010" }, []],
])("on the tracker, %s", (_situation, changes, expected) => {
  expect(foundOnTracker(changes).sort()).toEqual([...expected].sort());
});
