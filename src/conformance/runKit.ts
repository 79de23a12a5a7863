import { officeFiles } from "../adapters/officejs/officeFiles";
import { writeWorkbook } from "../adapters/xlsx/writeWorkbook";
import { cleanUp, workbookIsBlank } from "./cleanUp";
import { EVENT_STEPS } from "./eventSteps";
import { MAKE_STEPS } from "./makeSteps";
import { recordExchanges } from "./recordExchanges";
import type { Answer, Capture, Exchange, Step, StepAnswer } from "./Step";
import { USE_STEPS } from "./useSteps";

/** Raised when what is asked or how it is written down changes: captures of different versions cannot be compared. */
export const KIT_VERSION = "1";

const NEWEST_SET = 21;

/** Last, because Excel shows another window then. */
const NEW_WORKBOOK: Step = {
  id: "new-workbook",
  says: "打开一个新的工作簿（随后可以直接关掉）",
  run: async () => {
    const properties = { title: "一致性检查", creator: "学籍自查助手", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } };
    await officeFiles.openWorkbook(writeWorkbook([{ kind: "addSheet", sheet: "一致性检查" }], properties));
    return "opened";
  },
};

export const STEPS: readonly Step[] = [...MAKE_STEPS, ...USE_STEPS, ...EVENT_STEPS];

/**
 * Tries everything once, one after the other, and takes away what it made.
 * @param onStep is told what is tried next
 * @returns null when the workbook holds something: the kit works in a blank one only
 */
export async function runKit(onStep: (step: Step) => void): Promise<Capture | null> {
  if (!(await workbookIsBlank())) return null;
  const steps: StepAnswer[] = [];
  const exchanges: Exchange[] = [];
  const stop = recordExchanges((exchange) => exchanges.push({ step: STEPS[steps.length]?.id ?? CLEAN_UP, ...exchange }));
  try {
    for (const step of STEPS) steps.push(await answerOf(step, onStep));
  } finally {
    await cleanUp();
    stop();
  }
  steps.push({ id: CLEAN_UP, says: "删除临时工作表", answer: await workbookIsBlank() });
  steps.push(await answerOf(NEW_WORKBOOK, onStep));
  return { kit: KIT_VERSION, excel: describeExcel(), steps, exchanges };
}

const CLEAN_UP = "clean-up";

/** An error is an answer too: its code, never its text, which may speak of people's files. */
async function answerOf(step: Step, onStep: (step: Step) => void): Promise<StepAnswer> {
  onStep(step);
  const answer = await step.run().catch((error: unknown): Answer => ({ refused: codeOf(error) }));
  return { id: step.id, says: step.says, answer };
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
}

function describeExcel(): Capture["excel"] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const versions = Array.from({ length: NEWEST_SET }, (_, index) => `1.${String(index + 1)}`);
  const sets = ["ExcelApi", "SharedRuntime", "RibbonApi"].flatMap((name) => versions.filter((version) => requirements.isSetSupported(name, version)).slice(-1).map((version) => `${name} ${version}`));
  return { platform: String(diagnostics.platform), version: diagnostics.version, language: displayLanguage, sets };
}
