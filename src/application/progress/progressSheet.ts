import { compileProgressSheet, PROGRESS_NAME, PROGRESS_SHEET, type ProgressRow } from "../../blueprint/compileProgressSheet";
import type { WorkbookCommand } from "../../blueprint/TableCommand";
import { isoText, type PlainDate } from "../../domain/plainDate";
import type { Policy } from "../../domain/policy";
import { classLabel } from "../../domain/progress/classLabel";
import { pendingCount, shareText, type GroupProgress, type Progress } from "../../domain/progress/Progress";
import { freeSheetName } from "../sheetNames";
import type { WorkbookSurvey } from "../WorkbookPort";

/** A sheet has this before its name while it is being made; one that is left over is replaced. */
const UNFINISHED = "生成中_";

export interface ProgressAsked {
  readonly progress: Progress;
  readonly policy: Policy;
  readonly today: PlainDate;
}

/** What makes the sheet with the chart; it takes the place of the one that we made before, and of nothing else. */
export function progressSheetCommands(survey: WorkbookSurvey, asked: ProgressAsked): { readonly commands: WorkbookCommand[]; readonly sheet: string } {
  const temporary = `${UNFINISHED}${PROGRESS_SHEET}`;
  const formulas = survey.names.filter(({ name }) => name === PROGRESS_NAME).map(({ formula }) => formula.replaceAll("'", ""));
  const names = survey.sheets.map(({ name }) => name);
  const outdated = names.filter((name) => name !== temporary && formulas.some((formula) => formula.startsWith(`=${name}!`)));
  const sheet = freeSheetName(names.filter((name) => name !== temporary && !outdated.includes(name)), PROGRESS_SHEET);
  return {
    sheet,
    commands: [
      ...(names.includes(temporary) ? [{ kind: "deleteSheet", sheet: temporary } as const] : []),
      ...compileProgressSheet(temporary, contentOf(asked)),
      ...outdated.map((name): WorkbookCommand => ({ kind: "deleteSheet", sheet: name })),
      { kind: "renameSheet", sheet: temporary, name: sheet },
      { kind: "activateSheet", sheet },
    ],
  };
}

function contentOf({ progress, policy, today }: ProgressAsked) {
  const { total, classes } = progress;
  const byPending = [...classes].sort((a, b) => pendingCount(b) - pendingCount(a));
  return {
    title: `${policy.college}${String(policy.cohortYear)}级新生学籍查询确认进度`,
    note: `截至 ${isoText(today)}：应查 ${String(total.inScope)} 人，已完成 ${String(total.done)} 人，完成率 ${shareText(total)}。只有人数，名单变了请重新生成。`,
    classes: byPending.map((group) => rowOf(group, classLabel(group.name))),
    total: rowOf({ ...total, name: "" }, "合计"),
  };
}

function rowOf(group: GroupProgress, name: string): ProgressRow {
  return { name, done: group.done, pending: pendingCount(group), inScope: group.inScope, share: shareText(group), prep: group.prep };
}
