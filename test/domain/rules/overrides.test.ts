import { CLEAN, found, judge } from "../student";

const LAST_YEAR = { examNumber: "17469033150001" };

it.each([
  ["the topic 范围", "#已核实:范围 教务处同意"],
  ["a full-width colon and hash", "＃已核实：范围 教务处同意"],
  ["two topics", "#已核实:性别、范围 教务处同意"],
  ["among other remarks", "已电话联系 #已核实:范围，教务处同意"],
])("[SCOPE_NOT_2018] becomes a warning for %s", (_why, remarks) => {
  expect(found({ ...LAST_YEAR, remarks })).toEqual(["SCOPE_NOT_2018 examNumber warning"]);
  expect(judge("attachment1", { ...CLEAN, ...LAST_YEAR, remarks }).inScope).toBe(true);
});

it.each([
  ["no reason", "#已核实:范围"],
  ["another topic", "#已核实:性别 教务处同意"],
  ["no tag", "范围已核实 教务处同意"],
  ["an empty cell", ""],
])("[SCOPE_NOT_2018] stays an error with %s", (_why, remarks) => {
  expect(found({ ...LAST_YEAR, remarks })).toEqual(["SCOPE_NOT_2018 examNumber error"]);
});

it("[ID_GENDER_MISMATCH] and [ID_BIRTH_MISMATCH] are lowered each by its own topic", () => {
  const changes = { gender: "女", birthDate: "20000521" };
  expect(found({ ...changes, remarks: "#已核实:性别 公安证明" })).toEqual(["ID_GENDER_MISMATCH gender warning", "ID_BIRTH_MISMATCH birthDate error"]);
  expect(found({ ...changes, remarks: "#已核实:性别 公安证明 #已核实:出生日期 公安证明" })).toEqual([
    "ID_GENDER_MISMATCH gender warning",
    "ID_BIRTH_MISMATCH birthDate warning",
  ]);
});

it("[ID_CHECKSUM] and [SCOPE_PREP_2017] are never lowered", () => {
  const remarks = "#已核实:范围、性别、出生日期 教务处同意";
  expect(found({ documentNumber: "460039200005122717", remarks })).toEqual(["ID_CHECKSUM documentNumber error"]);
  expect(found({ ...LAST_YEAR, candidateCategory: "少数民族预科", remarks })).toEqual(["SCOPE_PREP_2017 examNumber error"]);
});

it("keeps the sentence and adds that the reason is known", () => {
  const [finding] = judge("attachment1", { ...CLEAN, gender: "女", remarks: "#已核实:性别 公安证明" }).findings;
  expect(finding?.message).toMatch(/^性别填的是“女”.*备注里已写明理由，可以上报。$/u);
});
