import type { Progress } from "../../domain/progress/Progress";
import { reminderText } from "../../domain/progress/reminderText";
import { yyyymmdd } from "../../domain/plainDate";
import type { RosterCheck } from "../../domain/rosterCheck";
import type { Outcome } from "../CommandRunner";
import { success, warning } from "../CommandRunner";
import type { Clock } from "../PaneController";
import type { PaneModel } from "../PaneState";
import type { PaneWork } from "../PaneWork";
import { SENTENCES } from "../sentences";
import { progressSheetCommands } from "./progressSheet";
import { NOTHING_COUNTED, type ProgressActions, type ProgressModel, type ProgressState } from "./ProgressModel";
import { PROGRESS_SENTENCES } from "./progressSentences";
import { TrackerCount } from "./TrackerCount";
import type { TrackerFilter } from "./TrackerFilter";

/** The counselor's tab: who is still to be chased, over the tracker as the pane has read it. It reads nothing itself. */
export class ProgressController implements ProgressModel {
  #state: ProgressState = NOTHING_COUNTED;
  #count: TrackerCount | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly pane: PaneModel,
    private readonly work: PaneWork,
    private readonly tools: { readonly clock: Clock; readonly filter: TrackerFilter },
  ) {}

  readonly actions: ProgressActions = {
    open: () => this.#counted(),
    show: (students) => this.work.run(SENTENCES.filtering, () => this.tools.filter.show(students)),
    makeChart: () => this.work.run(PROGRESS_SENTENCES.charting, () => this.#makeChart()),
  };

  getState = (): ProgressState => {
    const roster = this.work.session.rosters.get("tracker");
    const count = roster === undefined ? null : this.#countOf(roster.check);
    return count?.isUnderWay === true ? NOTHING_COUNTED : this.#stateWith(count?.read() ?? null, (roster?.place.row ?? 0) + 2);
  };

  #stateWith(progress: Progress | null, firstSheetRow: number): ProgressState {
    const { shown } = this.tools.filter;
    const known = this.#state;
    const isSame = known.isReady && progress === known.progress && firstSheetRow === known.firstSheetRow && shown === known.shown;
    if (!isSame) this.#state = { progress, firstSheetRow, shown, isReady: true, reminder: (className) => this.#reminder(className) };
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    const stop = this.pane.subscribe(listener);
    this.#listeners.add(listener);
    return () => {
      stop();
      this.#listeners.delete(listener);
    };
  };

  #reminder(className: string): string {
    const students = this.getState().progress?.pending.find((each) => each.className === className)?.students ?? [];
    return students.length === 0 || this.#count === null ? "" : reminderText(className, students, this.#count.context);
  }

  /** The counts of a table begin anew with it, and with another day or policy: the advice depends on both. */
  #countOf(check: RosterCheck): TrackerCount | null {
    const { policy } = this.work.session;
    if (policy === null) return null;
    const today = this.tools.clock.today();
    const known = this.#count;
    const isCurrent = known?.check === check && known.context.policy === policy && yyyymmdd(known.context.today) === yyyymmdd(today);
    if (isCurrent) return known;
    known?.drop();
    this.#count = new TrackerCount(check, { policy, today }, () => { for (const listener of this.#listeners) listener(); });
    return this.#count;
  }

  /** Resolves when the tracker, as it is known now, has been counted. */
  async #counted(): Promise<void> {
    const { isReady } = this.getState();
    if (!isReady) await this.#count?.counted();
  }

  async #makeChart(): Promise<Outcome> {
    const { policy } = this.work.session;
    await this.#counted();
    const { progress } = this.getState();
    if (policy === null) return warning(PROGRESS_SENTENCES.policyMissing);
    if (progress === null) return warning(PROGRESS_SENTENCES.trackerMissing);
    if (progress.total.inScope === 0) return warning(PROGRESS_SENTENCES.nobodyInScope);
    const survey = await this.work.port.survey([]);
    const { commands, sheet } = progressSheetCommands(survey, { progress, policy, today: this.tools.clock.today() });
    await this.work.port.apply(commands);
    return success(PROGRESS_SENTENCES.charted(sheet));
  }
}
