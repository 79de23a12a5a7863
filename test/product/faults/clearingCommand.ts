import type { FaultCommand } from "./commands";
import { openUsed, type FaultBench } from "./FaultBench";

const NAME = "测试甲";
const ROSTERS = ["附件1", "核查登记表"] as const;

/** 清除个人数据 over a workbook at the end of the year: the one command that takes away what people typed. */
export const CLEARING: FaultCommand = { name: "清除个人数据", open: openUsed, run: clear, isDone: isCleared, keeps: ["Sheet1"], says: namesWhatIsLeft };

/** A person reads the count before pressing, and where Excel has given none, begins with it. */
async function clear({ clearing }: FaultBench): Promise<void> {
  if (clearing.getState().asked === null) await clearing.actions.ask();
  await clearing.actions.confirm();
}

/** Nothing of a student is in the sheets, nor in what the pane remembers. */
function isCleared(bench: FaultBench): boolean {
  const { model, submission, imports, merge, progress, clearing } = bench;
  const remembered = JSON.stringify([model, submission, imports, merge, progress, clearing].map((each) => each.getState()));
  return sheetsLeft(bench).length === 0 && !remembered.includes(NAME) && clearing.getState().asked === null;
}

/** Either nothing at all has gone, or each sheet with something of a student in it is named. */
function namesWhatIsLeft(bench: FaultBench): void {
  const { notice } = bench.model.getState();
  const left = sheetsLeft(bench);
  if (notice?.message.startsWith("没有清完") !== true) expect(left).toEqual([...ROSTERS, "上报表"].map((name) => ({ name, isWhole: true })));
  else for (const { name } of left) expect(notice.details.join("")).toContain(`“${name}”`);
}

interface SheetLeft {
  readonly name: string;
  readonly isWhole: boolean;
}

/** The sheets in which something of the student stands, and whether everything of it stands there. */
function sheetsLeft({ host }: FaultBench): SheetLeft[] {
  const rosters = ROSTERS.flatMap((name) => {
    const sheet = host.view.sheet(name);
    const texts = Array.from({ length: 13 }, (_, column) => sheet.cell(3, column).text);
    return texts.some((text) => text !== "") ? [{ name, isWhole: texts.slice(1, 9).every((text) => text !== "") }] : [];
  });
  const submissions = host.view.sheets.filter(({ name }) => name.includes("上报表")).map(({ name }) => ({ name, isWhole: true }));
  return [...rosters, ...submissions];
}
