import { maskNumber } from "../../src/domain/maskNumber";

it.each([
  ["460039200005122718", "460…2718"],
  ["460039000512271", "460…2271"],
  ["H00000001", "…01"],
  ["A1", "…"],
  ["", "…"],
])("shows %s as %s", (number, masked) => {
  expect(maskNumber(number)).toBe(masked);
});
