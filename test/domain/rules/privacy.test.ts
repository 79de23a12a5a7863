import { checkOf, CLEAN, columnsOf, CONFIRMED, judge, SECOND } from "../student";
import { toHalfWidth } from "../../../src/domain/text";

const NUMBER = "460039200005122718";
const SPELLINGS = [NUMBER, ` ${NUMBER}`, "460039 20000512 2718", "４６００３９２００００５１２２７１８", `身份证${NUMBER}`, "46003920000512019x", "460039000512271"];

/** Whether a sentence gives away a number: 15 digits in a row, however they are spelled. */
function givesAway(sentence: string): boolean {
  return /\d{15}/u.test(toHalfWidth(sentence).replace(/[\s-]/gu, ""));
}

it.each(["attachment1", "tracker"] as const)("no sentence about %s holds an ID number whole, whatever cell it was pasted into", (sheet) => {
  const base = sheet === "tracker" ? { ...CONFIRMED, status: "信息有误" } : { ...CLEAN, wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" };
  const told = columnsOf(sheet).flatMap((column) =>
    SPELLINGS.flatMap((number) => judge(sheet, { ...base, [column]: number }).findings.filter(({ message }) => givesAway(message)).map(({ rule, message }) => `${rule} ${column}: ${message}`)),
  );
  expect(told).toEqual([]);
});

it("no sentence about two rows holds one either", () => {
  const check = checkOf("attachment1", [{ ...CLEAN, name: NUMBER }, { ...SECOND, name: NUMBER }]);
  const messages = check.verdict(1).findings.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("460…2718")).length).toBeGreaterThan(0);
  expect(messages.filter(givesAway)).toEqual([]);
});
