import { compareCaptures } from "../../src/conformance/compareCaptures";
import type { Answer, Answers } from "../../src/conformance/Step";

const capture = (...steps: readonly (readonly [id: string, answer: Answer])[]): Answers => ({
  steps: steps.map(([id, answer]) => ({ id, says: `步骤 ${id}`, answer })),
});

it("finds nothing between equal answers", () => {
  const answers = () => capture(["cells", { values: [["a", 1, true, null]] }]);
  expect(compareCaptures(answers(), answers())).toEqual([]);
});

it.each<readonly [string, Answer, Answer, string]>([
  ["another value", { values: [["a", "1"]] }, { values: [["a", 1]] }, "values[0][1]"],
  ["a value that is missing", { values: [["a", 1]] }, { values: [["a"]] }, "values[0][1]"],
  ["a value too many", { look: {} }, { look: { bold: true } }, "look.bold"],
  ["a refusal", "done", { refused: "AccessDenied" }, ""],
  ["a list where there was none", { formats: "@" }, { formats: ["@"] }, "formats"],
])("names the place of %s", (_what, was, is, at) => {
  expect(compareCaptures(capture(["x", was]), capture(["x", is]))).toMatchObject([{ step: "x", says: "步骤 x", at }]);
});

it("counts a step that only one of them has", () => {
  expect(compareCaptures(capture(["a", 1]), capture(["a", 1], ["b", 2])).map(({ step }) => step)).toEqual(["b"]);
});
