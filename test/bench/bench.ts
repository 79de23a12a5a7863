/** npm run bench: our code beside its peers, as ratios from one run on one machine. */
import { benchIds } from "./idBench";
import { benchMemory } from "./memoryBench";
import { benchRows } from "./rowBench";

benchIds();
benchRows();
benchMemory();
