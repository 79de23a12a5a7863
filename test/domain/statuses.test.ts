import { isPending, parseStatus, STATUSES, STATUS_WORDS } from "../../src/domain/statuses";

it.each(STATUSES.map(({ status }) => status))("reads %s as it is", (status) => {
  expect(parseStatus(status)).toEqual({ status, normalised: false });
});

it.each([
  ["无误", "已确认无误"], ["信息 无误", "已确认无误"], ["有误", "信息有误"], ["账号占用", "账号被占用"], ["查无学籍", "查不到学籍"],
])("reads %s as %s", (text, status) => {
  expect(parseStatus(text)).toEqual({ status, normalised: true });
});

it.each(["已查询", "√", "已确认", "是", "完成"])("refuses %s, which does not say the result", (text) => {
  expect(parseStatus(text)).toBeNull();
});

it("understands each of its words", () => {
  expect(STATUS_WORDS.filter((word) => parseStatus(word) === null)).toEqual([]);
});

it("counts three statuses as pending", () => {
  expect(STATUSES.map(({ status }) => status).filter(isPending)).toEqual(["未查询", "查不到学籍", "账号被占用"]);
});
