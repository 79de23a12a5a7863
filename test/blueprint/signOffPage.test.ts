import fc from "fast-check";
import { signOffBreak, type SubmissionSize } from "../../src/blueprint/signOffPage";

const SIZE = { width: 1195, heading: 83, signOff: 47 };
const students = (count: number, height = 20.5): number[] => Array.from({ length: count }, () => height);
/** The room for students on A4 across, at the columns' own width: 65 per cent, 18 centimetres. */
const ROOM = (18 * 72) / 2.54 / 0.65 - SIZE.heading;

/** How many students share the last page with the block. */
function studentsBesideSignOff({ students: heights, signOff }: SubmissionSize, breakBefore: number | null): number {
  let used = 0;
  let count = 0;
  heights.forEach((height, index) => {
    if (used + height > ROOM || index === breakBefore) [used, count] = [0, 0];
    used += height;
    count += 1;
  });
  return used + signOff > ROOM ? 0 : count;
}

it("leaves a submission that surely fits on one page as it is", () => {
  for (const count of [0, 1, 2, 20, 24]) expect(signOffBreak({ ...SIZE, students: students(count) })).toBeNull();
});

it("begins the last page by hand where the block would stand alone", () => {
  const full = Math.floor(ROOM / 20.5);
  const size = { ...SIZE, students: students(full) };
  expect(studentsBesideSignOff(size, null)).toBe(0);
  expect(studentsBesideSignOff(size, signOffBreak(size))).toBeGreaterThanOrEqual(3);
});

it("never leaves the block alone, however many students there are and however many lines they take", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(20.5, 35, 49.5), { minLength: 1, maxLength: 200 }), (heights) => {
      const size = { ...SIZE, students: heights };
      expect(studentsBesideSignOff(size, signOffBreak(size))).toBeGreaterThan(0);
    }),
  );
});

it("costs no page where the last one has students enough, as far as the widths agree", () => {
  const size = { ...SIZE, students: students(100) };
  const first = signOffBreak(size);
  expect(first === null || 100 - first <= 24).toBe(true);
});
