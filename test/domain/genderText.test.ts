import fc from "fast-check";
import { parseGender } from "../../src/domain/genderText";
import { anyCell } from "./anyCell";

it.each(["男", "女"])("%s is taken as it is", (value) => {
  expect(parseGender(value)).toEqual({ gender: value, normalised: false });
});

it.each(["男性", "男生", "M", "m", "Male", "MALE", "1", "１", " 男 ", "男\u200B", "\uFF2D", 1, "男 性", "M A L E"])("%j is rewritten as 男", (value) => {
  expect(parseGender(value)).toEqual({ gender: "男", normalised: true });
});

it.each(["女性", "女生", "F", "f", "Female", "2", "２", "女\u3000", "女\u00A0", 2])("%j is rewritten as 女", (value) => {
  expect(parseGender(value)).toEqual({ gender: "女", normalised: true });
});

it.each(["0", 0, "9", "未知", "男女", "男/女", "x", "", null, true])("%j says neither", (value) => {
  expect(parseGender(value)).toBeNull();
});

it("answers about any cell, and about its own answer without rewriting it", () => {
  fc.assert(
    fc.property(anyCell, (value) => {
      const reading = parseGender(value);
      if (reading !== null) expect(parseGender(reading.gender)?.normalised).toBe(false);
    }),
  );
});
