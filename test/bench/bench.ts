/** npm run bench [-- NAME …]: our code beside its peers, as ratios from one run on one machine. */
import { benchIds } from "./idBench";
import { benchMemory } from "./memoryBench";
import { benchProduct } from "./productBench";
import { benchPane } from "./paneBench";
import { benchLongTasks } from "./longTasksBench";
import { benchScroll } from "./scrollBench";
import { benchMerge, MERGE_RUN, runMerge } from "./mergeBench";
import { benchRecalculation } from "./recalculationBench";
import { benchRows } from "./rowBench";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = { ids: benchIds, rows: benchRows, memory: benchMemory, recalculation: benchRecalculation, product: benchProduct, merge: benchMerge, pane: benchPane, longtasks: benchLongTasks, scroll: benchScroll };

async function main(names: readonly string[]): Promise<void> {
  const [first, folder = ""] = names;
  if (first === MERGE_RUN) return runMerge(folder);
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) throw new RangeError(`no such benchmark: ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
}

void main(process.argv.slice(2));
