import type { FormulaEngine } from "../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../src/workbench/formula/loadIronCalcInNode";

/** The workbench's formula engine, loaded once per test file. */
export function formulaEngine(): Promise<FormulaEngine> {
  loading ??= createIronCalcEngine(loadIronCalcInNode);
  return loading;
}

let loading: Promise<FormulaEngine> | null = null;
