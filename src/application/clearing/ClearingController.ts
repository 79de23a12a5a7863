import { info, success, warning, type Outcome } from "../CommandRunner";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { createStore } from "../store";
import { HostTrouble } from "../WorkbookPort";
import { NOTHING_ASKED, type Belongings, type ClearingActions, type ClearingModel, type ClearingState, type TableBelongings } from "./ClearingModel";
import { CLEARING_SENTENCES } from "./clearingSentences";
import { clearWorkbook, type Refusal } from "./clearWorkbook";
import { findBelongings } from "./findBelongings";

/** The pane's model of 清除个人数据: a count, a question, and then nothing of students is left in the tables or in the pane's memory. */
export class ClearingController implements ClearingModel {
  readonly #store = createStore<ClearingState>(NOTHING_ASKED);

  /** @param forgetOthers makes the pane's other models drop what they remember of students. */
  constructor(
    private readonly work: PaneWork,
    private readonly forgetOthers: () => void,
  ) {}

  readonly actions: ClearingActions = {
    ask: () => this.work.run(CLEARING_SENTENCES.counting, (options) => this.#ask(options)),
    cancel: () => { this.#store.set(NOTHING_ASKED); },
    confirm: () => this.#confirm(),
  };

  getState = (): ClearingState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  async #ask(options: ReadOptions): Promise<Outcome> {
    this.#show(await findBelongings(this.work.port, options));
    return null;
  }

  async #confirm(): Promise<void> {
    const shown = this.getState().asked;
    if (shown === null) return;
    await this.work.run(CLEARING_SENTENCES.clearing, async (options) => {
      const fresh = await findBelongings(this.work.port, options);
      if (hasGrown(shown, fresh)) {
        this.#show(fresh);
        return info(CLEARING_SENTENCES.changedMeanwhile);
      }
      (await this.work.filter()).forget();
      this.forgetOthers();
      const refusals = await clearWorkbook(this.work.port, fresh);
      await this.#readAnew();
      return this.#report(fresh, refusals);
    });
  }

  /** What counts is what is there afterwards: a refusal whose answer was lost may have been none. */
  async #report(cleared: Belongings, refusals: readonly Refusal[]): Promise<Outcome> {
    const left = await findBelongings(this.work.port).catch((error: unknown) => nullIfTrouble(error));
    if (left !== null && isNothing(left)) {
      this.#store.set(NOTHING_ASKED);
      return success(isNothing(cleared) ? CLEARING_SENTENCES.nothingLeft : CLEARING_SENTENCES.done(cleared), [CLEARING_SENTENCES.saveNow, CLEARING_SENTENCES.copies]);
    }
    if (left !== null) this.#show(left);
    return warning(CLEARING_SENTENCES.partly, [...(left === null ? [] : leftSentences(left)), ...refusals.map(refusalSentence)]);
  }

  /** The rosters begin anew, so that nothing of their rows stays in memory. Where Excel does not answer, the pane reads them as soon as it does. */
  async #readAnew(): Promise<void> {
    const { session } = this.work;
    const known = [...session.rosters];
    session.rosters.clear();
    try {
      await session.open();
    } catch (error) {
      nullIfTrouble(error);
      for (const [kind, roster] of known) {
        if (!session.rosters.has(kind)) session.rosters.set(kind, roster);
        this.work.lookAgain(kind);
      }
    } finally {
      this.work.show();
    }
  }

  #show({ tables, submissions }: Belongings): void {
    this.#store.set({ asked: { tables: tables.map(({ sheetName, rows, ownColumns }) => ({ sheetName, rows, ownColumns })), submissions } });
  }
}

function nullIfTrouble(error: unknown): null {
  if (error instanceof HostTrouble) return null;
  throw error;
}

function isNothing({ tables, submissions }: Belongings): boolean {
  return submissions.length === 0 && tables.every(({ rows }) => rows === 0);
}

/** Whether something is there of which the person has not been told. */
function hasGrown(shown: Belongings, fresh: Belongings): boolean {
  const told = new Map(shown.tables.map((table) => [table.sheetName, table]));
  const hasMore = ({ sheetName, rows, ownColumns }: TableBelongings): boolean => {
    const known = told.get(sheetName);
    return rows > (known?.rows ?? 0) || ownColumns.some((header) => known?.ownColumns.includes(header) !== true);
  };
  return fresh.tables.some(hasMore) || fresh.submissions.some((name) => !shown.submissions.includes(name));
}

function leftSentences({ tables, submissions }: Belongings): string[] {
  return [
    ...tables.filter(({ rows }) => rows > 0).map(({ sheetName, rows }) => CLEARING_SENTENCES.rowsLeft(sheetName, rows)),
    ...submissions.map(CLEARING_SENTENCES.sheetLeft),
  ];
}

function refusalSentence({ sheetName, code }: Refusal): string {
  const { refusals, refused } = CLEARING_SENTENCES;
  return refused(sheetName, code === "protected" || code === "filtered" || code === "cellEditing" ? refusals[code] : refusals.other);
}
