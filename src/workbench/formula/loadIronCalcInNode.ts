import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { TextDecoder, TextEncoder } from "node:util";
import type { IronCalc } from "./IronCalc";

/** For Node and jest, where the .wasm file is read from the installed package. */
export async function loadIronCalcInNode(): Promise<IronCalc> {
  supplyTextCoders();
  const { default: initialise, Model } = await import("@ironcalc/wasm");
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  await initialise({ module_or_path: await readFile(wasm) });
  return { Model };
}

/** jsdom has none, and the package makes them while it is imported. */
function supplyTextCoders(): void {
  const scope: { TextDecoder?: unknown; TextEncoder?: unknown } = globalThis;
  scope.TextDecoder ??= TextDecoder;
  scope.TextEncoder ??= TextEncoder;
}
