import type { EmbeddedExcelHost } from "../../../src/workbench/host/createExcelHost";
import type { Mischief } from "../../../src/workbench/host/events/EventMischief";
import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import type { Random } from "../../bench/random";

/** Something that goes wrong for a while. */
export interface Trouble {
  readonly name: string;
  begin(host: EmbeddedExcelHost): void;
  end(host: EmbeddedExcelHost): void;
}

const MISCHIEF: readonly Mischief[] = ["missing", "late", "doubled", "reversed", "wrongAddress", "wrongChangeType", "noDetails"];

const FAULTS: readonly Fault[] = [
  { code: "GeneralException" }, { code: "AccessDenied" }, { code: "ItemNotFound" }, { code: "RequestAborted" }, { code: "FilteredRangeConflict" },
  { code: "GeneralException", after: "half" }, { code: "AccessDenied", after: "half" },
  { transport: 5004 }, { transport: 5012 }, { transport: 5100 }, { transport: 5102 }, { transport: 5103 }, { transport: 5104 }, { transport: 7000 },
  { lostAnswer: 5012 }, { lostAnswer: 5104 },
];

/** Nothing in three cases of five. */
export function chooseTrouble(random: Random): Trouble | null {
  const kind = random.integer(1, 10);
  if (kind <= 6) return null;
  if (kind <= 8) return mischief(random.pick(MISCHIEF));
  if (kind === 9) return fault(random.pick(FAULTS), random.integer(0, 3));
  return { name: "a cell being edited", begin: ({ faults }) => { faults.beginCellEdit(); }, end: ({ faults }) => { faults.endCellEdit(); } };
}

function mischief(kind: Mischief): Trouble {
  return { name: `${kind} events`, begin: (host) => { host.mischief.begin(kind); }, end: (host) => { host.mischief.end(); } };
}

function fault(kind: Fault, spared: number): Trouble {
  return { name: `${JSON.stringify(kind)} after ${spared}`, begin: ({ faults }) => { faults.failNext(kind, spared); }, end: ({ faults }) => { faults.clear(); } };
}
