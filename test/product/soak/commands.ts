import type { FixController } from "../../../src/application/fixes/FixController";
import type { SheetKind } from "../../../src/domain/columns";
import type { Random } from "../../bench/random";
import type { Product } from "../openProduct";

/** Something that the pane does when asked. */
export interface SoakCommand {
  readonly name: string;
  readonly run: (product: Product, fixes: FixController, random: Random) => Promise<void>;
}

const KINDS: readonly SheetKind[] = ["attachment1", "tracker"];

export const COMMANDS: readonly SoakCommand[] = [
  { name: "check again", run: ({ model }) => model.actions.recheck() },
  { name: "install", run: ({ model }) => model.actions.install({ college: "自动化学院", cohortYear: 2018 }) },
  { name: "make the submission", run: ({ submission }) => submission.actions.begin("all") },
  { name: "show pending students", run: ({ model }) => model.actions.filterPending() },
  { name: "show all students", run: ({ model }) => model.actions.clearFilter() },
  ...Array.from({ length: 3 }, (): SoakCommand => ({ name: "fix one finding", run: fixOne })),
  ...Array.from({ length: 2 }, (): SoakCommand => ({ name: "fix all", run: fixAll })),
  { name: "revert", run: (_product, fixes) => fixes.actions.revert() },
  { name: "go to a finding", run: locate },
];

async function fixOne({ model }: Product, fixes: FixController, random: Random): Promise<void> {
  const sheet = random.pick(KINDS);
  const targets = (model.getState().rosters[sheet]?.students ?? []).flatMap(({ row, findings }) => findings.filter(({ fix }) => fix !== undefined).map((finding) => ({ sheet, row, finding })));
  if (targets.length > 0) await fixes.actions.fix(random.pick(targets));
}

async function fixAll(_product: Product, fixes: FixController, random: Random): Promise<void> {
  fixes.actions.preview(random.pick(KINDS));
  await fixes.actions.confirm();
}

async function locate({ model }: Product, _fixes: FixController, random: Random): Promise<void> {
  const sheet = random.pick(KINDS);
  const students = model.getState().rosters[sheet]?.students ?? [];
  if (students.length === 0) return;
  const { row, findings } = random.pick(students);
  await model.actions.locate({ sheet, row, column: findings[0]?.column ?? null });
}
