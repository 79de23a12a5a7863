import { headersOf, ROSTER_SHEETS } from "../../../src/blueprint/RosterSheet";
import { recogniseColumns, withChoice } from "../../../src/application/import/recogniseColumns";
import type { CellRow } from "../../../src/domain/cell";
import { readLayout } from "../../../src/domain/rosterLayout";

const TRACKER = readLayout("tracker", headersOf(ROSTER_SHEETS.tracker));

function recognise(...rows: CellRow[]) {
  return recogniseColumns(rows, TRACKER, 10);
}

const keys = (...rows: CellRow[]) => recognise(...rows)?.columns.map(({ key, because }) => [key, because]);

const JIA: CellRow = ["2018990101", "测试甲", "男", "460039200005122718", "18469033150001", "13800000001"];
const YI: CellRow = ["2018990102", "测试乙", "女", "460039199911302686", "18469033150002", "13800000002"];

it("matches headers by their aliases, whatever stands above them", () => {
  expect(keys(["2018级新生名单"], [], ["XH", "姓 名", "性别", "身份证号", "高考报名号", "手机"], JIA)).toEqual([
    ["studentNumber", "header"], ["name", "header"], ["gender", "header"], ["documentNumber", "header"], ["examNumber", "header"], ["phone", "header"],
  ]);
});

it("reads two header rows as one", () => {
  expect(recognise(["学号", "姓名", "证件", ""], ["", "", "证件类型", "证件号码"], ["2018990101", "测试甲", "居民身份证", "460039200005122718"])).toMatchObject({
    bodyRow: 2,
    columns: [{ key: "studentNumber" }, { key: "name" }, { key: "documentType" }, { key: "documentNumber" }],
  });
});

it("tells columns by their content where there is no header at all", () => {
  expect(keys(JIA, YI)).toEqual([
    ["studentNumber", "likely"], ["name", "maybe"], ["gender", "likely"], ["documentNumber", "likely"], ["examNumber", "likely"], ["phone", "maybe"],
  ]);
});

it("does not take the name or the telephone of somebody else for the student's", () => {
  expect(keys(["学号", "姓名", "家长姓名", "家长电话"], ["2018990101", "测试甲", "测试丙", "13800000001"], ["2018990102", "测试乙", "测试丁", "13800000002"])?.slice(2)).toEqual([
    [null, "unknown"], [null, "unknown"],
  ]);
});

it("says when the content contradicts the header, and leaves the choice to the person", () => {
  expect(recognise(["学号", "姓名", "考生号", "身份证号"], ["2018990101", "测试甲", "460039200005122718", "18469033150001"], ["2018990102", "测试乙", "460039199911302686", "18469033150002"])?.columns.map(({ key, looksLike }) => [key, looksLike])).toEqual([
    ["studentNumber", null], ["name", null], ["examNumber", "documentNumber"], ["documentNumber", "examNumber"],
  ]);
});

it("leaves out what the sheet does not have, and 序号", () => {
  expect(recognise(["序号", "学号", "姓名", "民族"], [1, "2018990101", "测试甲", "汉族"])).toMatchObject({
    serialPosition: 0,
    columns: [{ key: null, because: "notHere" }, { key: "studentNumber" }, { key: "name" }, { key: null, because: "notHere" }],
  });
});

it("is no list without a header that we know and without a long number", () => {
  expect(recognise(["会议记录"], ["议题", "负责人"], ["迎新", "测试甲"])).toBeNull();
});

it("feeds each column of the sheet from one column of the list", () => {
  const columns = recognise(JIA, YI)?.columns ?? [];
  expect(withChoice(columns, 5, "studentNumber").map(({ key }) => key)).toEqual([null, "name", "gender", "documentNumber", "examNumber", "studentNumber"]);
});
