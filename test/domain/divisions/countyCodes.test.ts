import { readFileSync } from "node:fs";
import { countyCodes, countyCodesModule } from "../../../.config/divisionCodes";
import { classifyArea } from "../../../src/domain/divisions/classifyArea";

it("comes out the same again (accept a change: npm run divisions)", () => {
  expect(readFileSync("src/domain/divisions/countyCodes.ts", "utf8")).toBe(countyCodesModule());
});

it("is decoded to every code of the source tables", () => {
  const lost = countyCodes().filter((code) => classifyArea(code) !== "known");
  expect(countyCodes().length).toBeGreaterThan(6000);
  expect(lost).toEqual([]);
});

it("is decoded to no other code, beside the summary codes and the permits", () => {
  const codes = new Set(countyCodes());
  const prefectures = new Set([...codes].map((code) => Math.floor(code / 100)));
  const invented = [...Array(1_000_000).keys()].filter(
    (code) => classifyArea(code) === "known" && !codes.has(code) && !(prefectures.has(Math.floor(code / 100)) && [1, 2, 11, 20].includes(code % 100)),
  );
  expect(invented).toEqual([810000, 820000, 830000]);
});
