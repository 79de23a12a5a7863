import { templateAge } from "../../../src/application/template/templateAge";

it.each([
  ["1.0", "1.0", "same"],
  ["1", "1.0", "same"],
  ["0.9", "1.0", "older"],
  ["1.9", "1.10", "older"],
  ["2.0", "1.10", "newer"],
  ["（空）", "1.0", "older"],
])("%s against %s is %s", (version, current, age) => {
  expect(templateAge(version, current)).toBe(age);
});
