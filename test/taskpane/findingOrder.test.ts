import { neighbour, present } from "../../src/taskpane/findingOrder";
import { ATTACHMENT } from "./sampleStates";

const students = ATTACHMENT.students; // rows 2 (3 findings), 4, 8 and 11 (1 finding each)

it.each([
  ["ArrowUp", { row: 2, finding: 0 }],
  ["ArrowDown", { row: 11, finding: 0 }],
  ["Enter", { row: 4, finding: 0 }],
  ["Tab", { row: 4, finding: 0 }],
])("%s leads nowhere from there", (key, from) => {
  expect(neighbour(students, from, key)).toBeNull();
});

it("leads from a student's first finding up to the last of the one before", () => {
  expect(neighbour(students, { row: 4, finding: 0 }, "ArrowUp")).toEqual({ row: 2, finding: 2 });
});

it("stays inside the findings that a student has left", () => {
  expect(present(students, { row: 4, finding: 2 })).toEqual({ student: 1, finding: 0 });
});

it("begins at the first student again when the one before has gone from the list", () => {
  expect(present(students, { row: 99, finding: 1 })).toEqual({ student: 0, finding: 0 });
});

it("leads nowhere in an empty list", () => {
  for (const key of ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"]) {
    expect(neighbour([], { row: 0, finding: 0 }, key)).toBeNull();
  }
});
