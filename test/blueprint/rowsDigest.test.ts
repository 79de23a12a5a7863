import { createHash } from "node:crypto";
import fc from "fast-check";
import { digestFooter, digestInFooter, rowsDigest } from "../../src/blueprint/rowsDigest";

const HEADERS = ["序号", "姓名"];
const ROWS = [["1", "测试甲"], ["2", "测试乙"]];

it("is the start of SHA-256 in base32", () => {
  const bits = Array.from(createHash("sha256").update("序号\u001F姓名\u001E1\u001F测试甲\u001E2\u001F测试乙").digest().subarray(0, 5), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{5}/gu) ?? []).map((group) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(group, 2)]).join("");
  expect(rowsDigest(HEADERS, ROWS)).toBe(letters);
});

it("changes with any character, its row and its column", () => {
  fc.assert(
    fc.property(fc.nat(1), fc.nat(1), fc.string({ minLength: 1 }).filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text)), (row, column, added) => {
      const changed = ROWS.map((cells, at) => cells.map((cell, across) => (at === row && across === column ? `${cell}${added}` : cell)));
      expect(rowsDigest(HEADERS, changed)).not.toBe(rowsDigest(HEADERS, ROWS));
    }),
  );
});

it.each([
  ["rows in another order", [...ROWS].reverse()],
  ["a row less", ROWS.slice(1)],
  ["a column more", ROWS.map((row) => [...row, "x"])],
  ["a text moved to the next cell", [["1测试甲", ""], ...ROWS.slice(1)]],
])("changes with %s", (_what, rows) => {
  expect(rowsDigest(HEADERS, rows)).not.toBe(rowsDigest(HEADERS, ROWS));
});

it("stays the same when a program writes line breaks, blanks, numbers or empty cells in its own way", () => {
  expect(rowsDigest(["序号", "姓 名", ""], [[1, "测试\r\n甲"], ["2 ", "测试乙", "", null]])).toBe(rowsDigest(HEADERS, ROWS));
});

it.each([
  ["ours", `&C第 &P 页&R${digestFooter("ABCDEF23")}`, "ABCDEF23"],
  ["LibreOffice's spelling of it", `&R&"宋体,常规"&8校验码 ABCDEF23`, "ABCDEF23"],
  ["none", "&C第 &P 页，共 &N 页", null],
  ["a longer word", "校验码 ABCDEF2345", null],
])("is found in a footer: %s", (_what, footer, digest) => {
  expect(digestInFooter(footer)).toBe(digest);
});
