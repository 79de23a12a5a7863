import { info, warning, type Outcome } from "../CommandRunner";
import { readReason } from "../fixes/overrideRemark";
import type { FileTools } from "../files/WorkbookFile";
import type { Clock } from "../PaneController";
import type { PaneModel } from "../PaneState";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { SENTENCES } from "../sentences";
import { createStore } from "../store";
import { isAnswered, Answers } from "./Answers";
import { deliverSubmission } from "./deliverSubmission";
import { printedReasons } from "./printedReasons";
import { printSubmission, submissionFileName } from "./printSubmission";
import { reviewSubmission } from "./reviewSubmission";
import { NOTHING_SUBMITTED, type SubmissionActions, type SubmissionModel, type SubmissionState, type SubmissionTarget, type WantedRows } from "./SubmissionModel";
import { isReady, type Answer, type SubmissionReview } from "./SubmissionReview";
import { SUBMISSION_SENTENCES } from "./submissionSentences";

/** The way from 附件1 to what is handed in: review, ticks and reasons, target, what to do next. */
export class SubmissionController implements SubmissionModel {
  readonly #store = createStore<SubmissionState>(NOTHING_SUBMITTED);
  readonly #answers = new Answers();

  constructor(
    private readonly work: PaneWork,
    pane: Pick<PaneModel, "getState" | "subscribe">,
    private readonly clock: Clock,
    private readonly tools: FileTools,
  ) {
    let shown = pane.getState();
    pane.subscribe(() => {
      const { policy, rosters } = pane.getState();
      const isNews = rosters.attachment1 !== shown.rosters.attachment1 || policy !== shown.policy;
      shown = pane.getState();
      if (isNews && this.getState().step === "review") this.#refresh();
    });
  }

  readonly actions: SubmissionActions = {
    begin: (wanted) => this.#make("sheet", wanted),
    make: (target) => this.#make(target, this.getState().wanted),
    choose: (target) => { this.#store.set({ target }); },
    answer: (key, change) => { this.#answer([key], change); },
    answerGroup: (groupKey, reason) => { this.#answerGroup(groupKey, reason); },
    close: () => { this.#store.set({ step: "closed", review: null }); },
  };

  getState = (): SubmissionState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  get savesFiles(): boolean {
    return this.tools.files.savesFiles;
  }

  /** Drops everything that was said of single students. */
  forget(): void {
    this.#answers.clear();
    this.#store.set(NOTHING_SUBMITTED);
  }

  #make(target: SubmissionTarget, wanted: WantedRows): Promise<void> {
    return this.work.run(SUBMISSION_SENTENCES.building, async (options) => {
      this.#store.set({ wanted });
      const review = await this.#check(options);
      if (this.work.session.tables.length === 0) return info(SENTENCES.noTemplateYet);
      if (isReady(review)) return this.#deliver(target);
      this.#store.set({ step: "review", review, target });
      const { blockers, errors, unanswered } = review;
      const mustFix = blockers.length + errors;
      return warning(mustFix > 0 ? SUBMISSION_SENTENCES.blocked(mustFix) : SUBMISSION_SENTENCES.unanswered(unanswered));
    });
  }

  async #check(options: ReadOptions): Promise<SubmissionReview> {
    await this.work.session.open(options);
    this.work.show();
    return this.#review();
  }

  async #deliver(target: SubmissionTarget): Promise<Outcome> {
    const { policy, rosters } = this.work.session;
    const roster = rosters.get("attachment1");
    if (policy === null || roster === undefined) return warning(SENTENCES.attachmentMissing);
    const printed = printSubmission(roster, policy, printedReasons(roster, policy, this.#answers));
    const { isMade, outcome } = await deliverSubmission(printed, target, { port: this.work.port, tools: this.tools, policy, today: this.clock.today() });
    const { students, items, leftOut } = printed;
    if (isMade) this.#store.set({ step: "done", review: null, target, made: { target, students, items, leftOut: leftOut.length, fileName: submissionFileName(policy) } });
    return outcome;
  }

  #review(): SubmissionReview {
    const { policy, policyProblems, rosters } = this.work.session;
    return reviewSubmission({ policy, policyProblems, roster: rosters.get("attachment1"), wanted: this.getState().wanted }, this.#answers);
  }

  #refresh(): void {
    this.#store.set({ review: this.#review() });
  }

  #answer(keys: readonly string[], change: Partial<Answer>): void {
    for (const key of keys) this.#answers.set(key, change);
    this.#refresh();
  }

  #answerGroup(groupKey: string | null, reason: string): void {
    const groups = (this.getState().review?.warnings ?? []).filter(({ key }) => groupKey === null || key === groupKey);
    const open = groups.flatMap(({ items }) => items).filter((item) => !isAnswered(item));
    for (const { key, needsReason, answer } of open) {
      this.#answers.set(key, { ticked: true, ...(needsReason && readReason(answer.reason) === null ? { reason } : {}) });
    }
    this.#refresh();
  }
}
