/** `npm run cases -- FILE`: evaluates a file of labelled cases; prints each disagreement, then `N passed, N failed`. */
import { parseCaseFile } from "./caseFile";
import { evaluateCase, type CaseOutcome } from "./evaluateCase";
import { readTextFile } from "./readTextFile";
import { Refusal } from "./Refusal";

const USAGE = "用法：npm run cases -- 用例文件.json";
const DISAGREED = 1;
const REFUSED = 2;

async function run([path]: readonly string[]): Promise<void> {
  if (path === undefined) throw new Refusal(`请写明用例文件。${USAGE}`);
  const { meta, cases } = parseCaseFile(await readTextFile(path, "用例文件"));
  let failed = 0;
  for (const labelled of cases) {
    const outcome = evaluateCase(labelled, meta.defaults);
    if (outcome.missing.length + outcome.unexpected.length === 0) continue;
    failed++;
    console.log([`${labelled.id} ${labelled.title}`, ...linesOf(outcome)].join("\n"));
  }
  console.log(`${String(cases.length - failed)} passed, ${String(failed)} failed`);
  if (failed > 0) process.exitCode = DISAGREED;
}

function linesOf({ missing, unexpected }: CaseOutcome): string[] {
  return [...missing.map((text) => `  expected, not found: ${text}`), ...unexpected.map((text) => `  found, not expected: ${text}`)];
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = REFUSED;
});
