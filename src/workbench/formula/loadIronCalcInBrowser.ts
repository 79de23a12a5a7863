import initialise, { Model } from "@ironcalc/wasm";
import type { IronCalc } from "./IronCalc";

/** For bundles: webpack finds the .wasm file by itself (`new URL(…, import.meta.url)` in the package) and puts it beside the scripts. */
export async function loadIronCalcInBrowser(): Promise<IronCalc> {
  await initialise();
  return { Model };
}
