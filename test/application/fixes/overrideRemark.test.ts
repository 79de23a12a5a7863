import fc from "fast-check";
import { overrideTopic, readReason, withRecord } from "../../../src/application/fixes/overrideRemark";
import { readOverrides } from "../../../src/domain/facts/overrides";
import type { Finding } from "../../../src/domain/finding";

const finding = (rule: string, severity: Finding["severity"] = "error"): Finding => ({ rule, severity, column: null, message: "" });

it.each([["SCOPE_NOT_2018", "范围"], ["ID_GENDER_MISMATCH", "性别"], ["ID_BIRTH_MISMATCH", "出生日期"], ["ID_CHECKSUM", null]])("%s: %s", (rule, topic) => {
  expect(overrideTopic(finding(rule))).toBe(topic);
});

it("is not asked for twice", () => {
  expect(overrideTopic(finding("SCOPE_NOT_2018", "warning"))).toBeNull();
});

it.each([
  ["教务处已同意", "教务处已同意"],
  ["  两行\n#理由＃ ", "两行 理由"],
  ["好", null],
  ["。。。##", null],
  ["", null],
])("reads the reason “%s”", (typed, reason) => {
  expect(readReason(typed)).toBe(reason);
});

it("keeps what stands in 备注 and is always read back as a reason", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (before, typed) => {
    const reason = readReason(typed);
    fc.pre(reason !== null);
    const remarks = withRecord(before, "范围", reason);
    expect(remarks.startsWith(before.trimEnd())).toBe(true);
    expect(readOverrides(remarks)).toContain("范围");
  }));
});
