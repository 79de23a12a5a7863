import type { EmbeddedExcelHost } from "../../src/workbench/host/createExcelHost";
import type { Fault } from "../../src/workbench/host/protocol/Faults";

/** The product's own time-out: its only timer as long as this. */
const TIME_OUT_MS = 20_000;

const { setTimeout: start } = globalThis;

/** Lets the product's time-out pass at once where Excel does not answer; gives the way to stop. */
export function timeOutWithoutWaiting(host: EmbeddedExcelHost): () => void {
  let passTimeOut: () => void = () => undefined;
  const spy = jest.spyOn(globalThis, "setTimeout").mockImplementation((task: () => void, ms?: number) => {
    if (ms === TIME_OUT_MS) passTimeOut = task;
    return start(task, ms);
  });
  const take = host.faults.take.bind(host.faults);
  host.faults.take = () => {
    const fault = take();
    if (isSilent(fault)) host.later(() => { host.later(() => { passTimeOut(); }); });
    return fault;
  };
  return () => {
    spy.mockRestore();
    host.faults.take = take;
  };
}

function isSilent(fault: Fault | null): boolean {
  return fault === "silence" || (typeof fault === "object" && fault !== null && "lostAnswer" in fault && fault.lostAnswer === "silence");
}
