import { watchRescanPoints } from "../../src/taskpane/rescanPoints";

let stop: () => void = () => undefined;
beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  stop();
  jest.useRealTimers();
});

function watch(rows = 0): { readonly looked: () => number; readonly ticked: () => number } {
  const model = { lookOver: jest.fn(), tick: jest.fn(), rowCount: rows };
  stop = watchRescanPoints(model, window);
  return { looked: () => model.lookOver.mock.calls.length, ticked: () => model.tick.mock.calls.length };
}

const turn = (): void => { document.documentElement.dispatchEvent(new Event("pointerenter")); };

it("compares when the mouse comes to the pane or the pane gets the keyboard, not at every move", () => {
  const { looked } = watch();
  turn();
  turn();
  expect(looked()).toBe(1);
  jest.advanceTimersByTime(2_001);
  window.dispatchEvent(new Event("focus"));
  expect(looked()).toBe(2);
});

it("gives a large workbook more rest", () => {
  const { looked } = watch(100_000);
  turn();
  jest.advanceTimersByTime(20_000);
  turn();
  expect(looked()).toBe(1);
  jest.advanceTimersByTime(20_000);
  turn();
  expect(looked()).toBe(2);
});

it("ticks while the pane is open, and never after it was closed", () => {
  const { looked, ticked } = watch();
  jest.advanceTimersByTime(10_000);
  expect(ticked()).toBe(2);
  stop();
  jest.advanceTimersByTime(10_000);
  turn();
  expect([looked(), ticked()]).toEqual([0, 2]);
});
