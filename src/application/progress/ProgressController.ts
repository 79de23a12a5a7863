import { ProgressTally } from "../../domain/progress/ProgressTally";
import { reminderText } from "../../domain/progress/reminderText";
import type { CheckContext } from "../../domain/policy";
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
import type { TrackerFilter } from "./TrackerFilter";

/** The counselor's tab: who is still to be chased, over the tracker as the pane has read it. It reads nothing itself. */
export class ProgressController implements ProgressModel {
  #state: ProgressState = NOTHING_COUNTED;
  #tally: { readonly check: RosterCheck; readonly context: CheckContext; readonly tally: ProgressTally } | null = null;

  constructor(
    private readonly pane: PaneModel,
    private readonly work: PaneWork,
    private readonly tools: { readonly clock: Clock; readonly filter: TrackerFilter },
  ) {}

  readonly actions: ProgressActions = {
    open: () => Promise.resolve(),
    show: (students) => this.work.run(SENTENCES.filtering, () => this.tools.filter.show(students)),
    makeChart: () => this.work.run(PROGRESS_SENTENCES.charting, () => this.#makeChart()),
  };

  getState = (): ProgressState => {
    const roster = this.work.session.rosters.get("tracker");
    const progress = roster === undefined ? null : (this.#tallyOf(roster.check)?.read() ?? null);
    const firstSheetRow = (roster?.place.row ?? 0) + 2;
    const { shown } = this.tools.filter;
    const known = this.#state;
    const isSame = known.isReady && progress === known.progress && firstSheetRow === known.firstSheetRow && shown === known.shown;
    if (!isSame) this.#state = { progress, firstSheetRow, shown, isReady: true, reminder: (className) => this.#reminder(className) };
    return this.#state;
  };

  subscribe = (listener: () => void): (() => void) => this.pane.subscribe(listener);

  #reminder(className: string): string {
    const students = this.getState().progress?.pending.find((each) => each.className === className)?.students ?? [];
    return students.length === 0 || this.#tally === null ? "" : reminderText(className, students, this.#tally.context);
  }

  /** The counts of a table begin anew with it, and with another day or policy: the advice depends on both. */
  #tallyOf(check: RosterCheck): ProgressTally | null {
    const { policy } = this.work.session;
    if (policy === null) return null;
    const today = this.tools.clock.today();
    const known = this.#tally;
    const isCurrent = known?.check === check && known.context.policy === policy && yyyymmdd(known.context.today) === yyyymmdd(today);
    if (isCurrent) return known.tally;
    const context = { policy, today };
    this.#tally = { check, context, tally: new ProgressTally(check, context) };
    return this.#tally.tally;
  }

  async #makeChart(): Promise<Outcome> {
    const { policy } = this.work.session;
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
