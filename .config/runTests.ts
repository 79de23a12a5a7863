/**
 * `npm test`: everything that must hold, one step after the other, each with its own output; at the end one line that
 * counts the tests. A step that is no test (types, lint …) counts as one.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where jest writes its counts; absent for a step that counts as one. */
  readonly report?: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = ".cache/test-reports";

const STEPS: readonly Step[] = [
  { name: "types", command: ["tsc", "-p", "."] },
  { name: "lint", command: ["eslint", "-c", ".config/eslint.config.mjs", "--max-warnings", "0", "src", "test", ".config"] },
  { name: "import directions", command: ["depcruise", "--config", ".config/dependency-cruiser.cjs", "src"] },
  { name: "dead code", command: ["knip", "-c", ".config/knip.json"] },
  { name: "build", command: ["webpack", "--mode", "production", "--env", "outDir=.cache/test-build"] },
  jest("core in Asia/Shanghai", "core", "Asia/Shanghai"),
  jest("core in America/Los_Angeles", "core", "America/Los_Angeles"),
  jest("core in UTC", "core", "UTC"),
  jest("host", "host", "Asia/Shanghai"),
  jest("office", "office", "Asia/Shanghai"),
  jest("browser", "browser", "Asia/Shanghai"),
];

function jest(name: string, project: string, zone: string): Step {
  const report = `${REPORTS}/${name.replace(/\W+/gu, "-")}.json`;
  const command = ["jest", "-c", ".config/jest.config.cjs", "--selectProjects", project, "--json", `--outputFile=${report}`];
  return { name, command: project === "browser" ? [...command, "--runInBand"] : command, report, env: { TZ: zone } };
}

function run(step: Step): Counts {
  console.log(`\n== ${step.name}`);
  const [program = "", ...args] = step.command;
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: ["ignore", step.report === undefined ? "inherit" : "ignore", "inherit"], env: { ...process.env, ...step.env } });
  const failed = status === 0 ? 0 : 1;
  if (step.report === undefined) return { passed: 1 - failed, failed, skipped: 0 };
  const counts = readReport(step.report);
  return { ...counts, failed: Math.max(counts.failed, failed) };
}

function readReport(path: string): Counts {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const only = process.argv.slice(2);
for (const step of STEPS.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))) {
  const counts = run(step);
  console.log(`   ${step.name}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed === 0 ? 0 : 1;
