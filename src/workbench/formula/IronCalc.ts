import type * as IronCalcModule from "@ironcalc/wasm";

/** What the engine needs of @ironcalc/wasm, once its WebAssembly code is loaded. */
export type IronCalc = Pick<typeof IronCalcModule, "Model">;
