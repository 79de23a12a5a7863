import type { Policy } from "../../domain/policy";
import type { ReadOptions } from "../readTable";
import type { WorkbookPort } from "../WorkbookPort";
import { planRepair } from "./planRepair";
import type { RepairPlan } from "./RepairPlan";
import { surveyTemplate } from "./surveyTemplate";

/** What is broken or old at this moment; writes nothing. @param cells see `surveyTemplate`. */
export async function checkTemplate(port: WorkbookPort, proposed: Policy, cells: boolean, options: ReadOptions = {}): Promise<RepairPlan> {
  return planRepair(await surveyTemplate(port, cells, options), proposed);
}

export interface Repaired {
  /** What was mended. */
  readonly done: RepairPlan;
  /** What is left, when somebody changed the workbook meanwhile or Excel did otherwise than told. */
  readonly left: RepairPlan;
}

/** Looks again and mends what is broken now, in one go. What stops half-way is mended by the next call. */
export async function repairTemplate(port: WorkbookPort, proposed: Policy, options: ReadOptions = {}): Promise<Repaired> {
  const done = await checkTemplate(port, proposed, true, options);
  if (done.steps.length === 0) return { done, left: done };
  await port.apply(done.steps.flatMap(({ commands }) => commands));
  return { done, left: await checkTemplate(port, proposed, true, options) };
}
