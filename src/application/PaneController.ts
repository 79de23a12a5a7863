import type { PlainDate } from "../domain/plainDate";
import { checkedNotice } from "./checkedNotice";
import { CommandRunner, info, success, warning, type Outcome } from "./CommandRunner";
import { currentRow } from "./currentRow";
import { INITIAL_PANE_STATE } from "./initialPaneState";
import { LiveValidation, type SelectedRow } from "./LiveValidation";
import { Opening } from "./Opening";
import { lazyTrackerFilter } from "./progress/lazyTrackerFilter";
import type { TrackerFilter } from "./progress/TrackerFilter";
import type { PaneWork } from "./PaneWork";
import type { FindingPlace, InstallAnswers, PaneActions, PaneModel, PaneState } from "./PaneState";
import { policyPreset } from "../domain/policyPreset";
import { TEMPLATE_VERSION } from "../blueprint/policyTable";
import type { ReadOptions } from "./readTable";
import { SAMPLE_SENTENCES } from "./sample/sampleSentences";
import { RescanPoints } from "./RescanPoints";
import { SENTENCES } from "./sentences";
import { createSerialQueue } from "./serialQueue";
import { createStore } from "./store";
import { unlessStopped } from "./unlessStopped";
import { Watching } from "./Watching";
import type { HostTroubleCode, WorkbookPort } from "./WorkbookPort";
import { WorkbookSession } from "./WorkbookSession";

/** Day and time of the machine, in its own zone. */
export interface Clock {
  today(): PlainDate;
  /** 14:05:09 */
  timeText(): string;
}

/** The pane's model over a workbook: reads it, keeps watching it, and carries out what the person asks for. */
export class PaneController implements PaneModel {
  readonly #store = createStore<PaneState>(INITIAL_PANE_STATE);
  readonly #queue = createSerialQueue();
  readonly #session: WorkbookSession;
  readonly #live: LiveValidation;
  readonly #watching: Watching;
  readonly rescan: RescanPoints;
  readonly #filter: () => Promise<TrackerFilter>;
  #selected: SelectedRow | null = null;
  readonly #runner = new CommandRunner(this.#store, this.#queue);
  readonly #opening = new Opening(this.#store);

  constructor(
    private readonly port: WorkbookPort,
    private readonly clock: Clock,
  ) {
    this.#session = new WorkbookSession(port, () => clock.today());
    this.#filter = lazyTrackerFilter(port, this.#session);
    this.#live = new LiveValidation(this.#session, this.#queue, {
      refreshed: () => {
        this.#show();
        void this.#watching.catchUp();
      },
      refused: (code) => { this.#refused(code); },
      selected: (place) => {
        this.#selected = place;
        this.#store.set({ currentRow: currentRow(this.#session, this.#selected) });
      },
    });
    this.#watching = new Watching(port, this.#queue, (hint) => { this.#live.hint(hint); });
    this.rescan = new RescanPoints(this.getState, this.#live);
  }

  readonly actions: PaneActions = {
    install: (answers) => this.#runner.run(SENTENCES.installing, (options) => this.#install(answers, options)),
    recheck: () => this.#runner.run(SENTENCES.checking, (options) => this.#recheck(options)),
    locate: (place) => this.#locate(place),
    putSample: () => this.#runner.run(SAMPLE_SENTENCES.putting, async (options) => (await import("./sample/putSample")).putSample(this.work, options)),
    removeSample: () => this.#runner.run(SAMPLE_SENTENCES.removing, async (options) => (await import("./sample/removeSample")).removeSample(this.work, options)),
    filterPending: () => this.#runner.run(SENTENCES.filtering, async () => (await this.#filter()).show({ kind: "pending" })),
    clearFilter: () => this.#runner.run(SENTENCES.filtering, async () => (await this.#filter()).clear()),
    cancel: () => {
      this.#opening.stop();
      this.#runner.cancel();
    },
    dismissNotice: () => { this.#store.set({ notice: null }); },
  };

  getState = (): PaneState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** What the pane's other models share with this one. */
  get work(): PaneWork {
    return {
      port: this.port,
      session: this.#session,
      filter: this.#filter,
      run: (label, command) => this.#runner.run(label, command),
      show: () => { this.#show(); },
      lookAgain: (kind) => { this.#live.hint({ kind: "changed", sheetId: this.#session.rosters.get(kind)?.place.sheetId ?? "", spans: null }); },
    };
  }

  /** Reads the workbook for the first time and starts to watch it. */
  async start(): Promise<void> {
    try {
      await this.#queue(async () => {
        const stopped = await unlessStopped(this.#session, () => this.#session.open(this.#opening.options));
        if (stopped !== null) this.#store.set({ notice: stopped });
        this.#show(); // nobody waits for Excel to take down what we want to hear of
        await this.#watching.begin();
      });
    } catch {
      this.#store.set({ phase: "unreachable", notice: warning(SENTENCES.connectionLost) });
    } finally {
      this.#opening.end();
    }
  }

  /** This Excel lacks what the pane needs. */
  declareUnsupported(): void {
    this.#store.set({ phase: "unsupported" });
  }

  /** Resolves when all hints so far have been followed up. */
  settled(): Promise<void> {
    return this.#live.settled();
  }

  async #install(answers: InstallAnswers, options: ReadOptions): Promise<Outcome> {
    const college = answers.college.trim();
    if (college === "") return warning(SENTENCES.collegeMissing);
    const { installTemplate } = await import("./installTemplate");
    const { changed, renamed } = await installTemplate(this.port, this.#session.policy ?? policyPreset(answers.cohortYear, college, TEMPLATE_VERSION));
    await this.#session.open(options);
    this.#show();
    await this.#watching.begin();
    return changed ? success(SENTENCES.installed, renamed.map(({ wanted, used }) => SENTENCES.sheetNameTaken(wanted, used))) : info(SENTENCES.alreadyInstalled);
  }

  async #recheck(options: ReadOptions): Promise<Outcome> {
    const stopped = await unlessStopped(this.#session, () => this.#session.open(options));
    this.#show();
    await this.#watching.begin();
    if (stopped !== null) return stopped;
    return this.#session.tables.length === 0 ? info(SENTENCES.noTemplateYet) : checkedNotice(this.#store.get().rosters);
  }

  async #locate(place: FindingPlace): Promise<void> {
    const roster = this.#session.rosters.get(place.sheet);
    if (roster === undefined) return;
    const position = place.column === null ? 0 : (roster.check.layout.positions[place.column] ?? 0);
    const { sheetId, row, column } = roster.place;
    await this.#runner.run(SENTENCES.locating, async () => {
      await this.port.selectCell(sheetId, row + 1 + place.row, column + position);
      return null;
    });
  }

  #refused(code: HostTroubleCode): void {
    if (code === "timeout" || code === "sessionLost") this.#store.set({ phase: "unreachable", notice: warning(SENTENCES.connectionLost) });
  }

  #show(): void {
    const { policy, policyProblems, rosters, tables } = this.#session;
    const { phase, notice } = this.#store.get();
    this.#store.set({
      // What was said while Excel did not answer is over.
      notice: phase === "unreachable" && notice?.message === SENTENCES.connectionLost ? null : notice,
      phase: tables.length === 0 ? "empty" : "ready",
      policy,
      policyProblems,
      rosters: { attachment1: rosters.get("attachment1")?.view ?? null, tracker: rosters.get("tracker")?.view ?? null },
      unchecked: this.#session.unchecked,
      currentRow: currentRow(this.#session, this.#selected),
      checkedAt: this.clock.timeText(),
    });
  }
}
