import { TEMPLATE_VERSION } from "../../blueprint/policyTable";
import type { Policy } from "../../domain/policy";
import { policyPreset } from "../../domain/policyPreset";
import { info, success, warning, type Outcome } from "../CommandRunner";
import type { Clock } from "../PaneController";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { readColleges } from "../readColleges";
import { createStore } from "../store";
import type { WorkbookSurvey } from "../WorkbookPort";
import { writePolicyCommands } from "../template/policyCellsIn";
import { sentencesOf, type RepairPlan } from "../template/RepairPlan";
import { checkTemplate, repairTemplate } from "../template/repairTemplate";
import { readPolicyBody, withoutUnfinished } from "../template/surveyTemplate";
import { TEMPLATE_SENTENCES } from "../template/templateSentences";
import { TABLE_NAMES } from "../templateTables";
import type { FileTools } from "../files/WorkbookFile";
import { handOver } from "./exportCommand";
import { exportFiles, previewOf } from "./exportPreview";
import { followingTextCommands } from "./followingTexts";
import { initialRegistrarState } from "./initialRegistrarState";
import { draftDoubts, draftForYear, draftFrom, draftProblems, policyOf, sameDraft, type PolicyDraft, type PolicyField } from "./policyDraft";
import type { RegistrarActions, RegistrarModel, RegistrarState } from "./RegistrarModel";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

/** The registrar's tab: the year's policy, the standard template as files, and the health of this workbook's template. */
export class RegistrarController implements RegistrarModel {
  readonly #store;
  /** What the workbook says. */
  #known: PolicyDraft;
  #previewed = "";

  constructor(
    private readonly work: PaneWork,
    private readonly clock: Clock,
    private readonly tools: FileTools,
  ) {
    const initial = initialRegistrarState(clock.today());
    this.#known = initial.draft;
    this.#store = createStore<RegistrarState>({ ...initial, preview: previewOf(exportFiles(policyOf(initial.draft), "")) });
  }

  readonly actions: RegistrarActions = {
    open: () => (this.getState().isChanged ? Promise.resolve() : this.#load()),
    reset: () => this.#load(),
    edit: (field, text) => { this.#edit({ ...this.getState().draft, [field]: text }); },
    chooseYear: (year) => { this.#edit(draftForYear(this.getState().draft, year)); },
    save: () => this.work.run(REGISTRAR_SENTENCES.saving, (options) => this.#save(options)),
    setColleges: (colleges) => { this.#set({ colleges }); },
    setOpensPane: (opensPane) => { this.#set({ opensPane }); },
    readColleges: () => this.work.run(REGISTRAR_SENTENCES.readingColleges, () => this.#readColleges()),
    exportTemplate: () => this.work.run(REGISTRAR_SENTENCES.exporting, (options) => this.#export(() => true, options)),
    openFile: (name) => this.work.run(REGISTRAR_SENTENCES.exporting, (options) => this.#export((file) => file.name === name, options)),
    check: () => this.work.run(TEMPLATE_SENTENCES.checking, (options) => this.#check(options)),
    repair: () => this.work.run(TEMPLATE_SENTENCES.repairing, (options) => this.#repair(options)),
  };

  getState = (): RegistrarState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  get savesFiles(): boolean {
    return this.tools.files.savesFiles;
  }

  /** A quick look after opening, without the formats of single cells. Nobody asked for it, so it says nothing, not even that Excel refused. */
  glance(): Promise<void> {
    return this.work.run(TEMPLATE_SENTENCES.checking, async () => {
      const plan = await checkTemplate(this.work.port, this.#proposed(), false).catch(() => null);
      if (plan !== null) this.#showPlan(plan);
      return null;
    });
  }

  #load(): Promise<void> {
    return this.work.run(REGISTRAR_SENTENCES.opening, async () => {
      const body = await readPolicyBody(this.work.port, await this.#survey());
      if (body !== null) this.#known = draftFrom(body.rows);
      this.#edit(this.#known);
      return null;
    });
  }

  async #save(options: ReadOptions): Promise<Outcome> {
    const { draft, problems } = this.getState();
    if (problems.size > 0) return warning(REGISTRAR_SENTENCES.draftWrong(problems.size));
    const survey = await this.#survey();
    const body = await readPolicyBody(this.work.port, survey);
    if (body === null) return warning(REGISTRAR_SENTENCES.policyMissing);
    const { templateVersion, ...texts } = draft;
    const before = policyOf(draftFrom(body.rows));
    const after = policyOf(draft);
    await this.work.port.apply([
      ...writePolicyCommands(body, new Map(Object.entries(texts) as [PolicyField, string][])),
      ...(before === null || after === null ? [] : await followingTextCommands(this.work.port, survey, before, after)),
    ]);
    this.#known = { ...draft, templateVersion };
    this.#edit(this.#known);
    await this.#readAgain(options);
    return success(REGISTRAR_SENTENCES.saved);
  }

  async #readColleges(): Promise<Outcome> {
    const cells = (await this.work.port.readSelection()).flat().map((cell) => String(cell ?? "").trim()).filter((text) => text !== "");
    if (cells.length === 0) return warning(REGISTRAR_SENTENCES.selectionEmpty);
    const reading = readColleges(cells.join("\n"));
    this.#set({ colleges: (reading.ok ? reading.colleges : cells).join("\n") });
    return reading.ok ? info(REGISTRAR_SENTENCES.collegesRead(reading.colleges.length)) : warning(reading.problem);
  }

  async #export(isWanted: (file: { readonly name: string }) => boolean, options: ReadOptions): Promise<Outcome> {
    const { draft, colleges, opensPane } = this.getState();
    const policy = policyOf(draft);
    const made = exportFiles(policy, colleges, { opensPane });
    if (policy === null || !made.ok) return warning(made.ok ? REGISTRAR_SENTENCES.draftWrongForExport : made.problem);
    return handOver(made.files.filter(isWanted), policy, this.tools, options);
  }

  async #check(options: ReadOptions): Promise<Outcome> {
    const plan = await checkTemplate(this.work.port, this.#proposed(), true, options);
    this.#showPlan(plan);
    const count = sentencesOf(plan).length;
    if (plan.age === "newer") return warning(TEMPLATE_SENTENCES.newer);
    if (count === 0) return success(TEMPLATE_SENTENCES.intact);
    return info(plan.age === "older" ? TEMPLATE_SENTENCES.outdated(count) : TEMPLATE_SENTENCES.found(count));
  }

  async #repair(options: ReadOptions): Promise<Outcome> {
    const { done, left } = await repairTemplate(this.work.port, this.#proposed(), options);
    this.#showPlan(left);
    await this.#readAgain(options);
    if (left.age === "newer") return warning(TEMPLATE_SENTENCES.newer);
    if (left.steps.length > 0) return warning(TEMPLATE_SENTENCES.stillBroken);
    return success(done.steps.length === 0 ? TEMPLATE_SENTENCES.intact : TEMPLATE_SENTENCES.repaired(sentencesOf(done).length));
  }

  /** Our own writes raise no hint. */
  async #readAgain(options: ReadOptions): Promise<void> {
    await this.work.session.open(options);
    this.work.show();
  }

  async #survey(): Promise<WorkbookSurvey> {
    return withoutUnfinished(await this.work.port.survey(TABLE_NAMES));
  }

  /** What a new 填报说明 would say: the draft, as far as it can be used. */
  #proposed(): Policy {
    return this.work.session.policy ?? policyOf(this.getState().draft) ?? policyPreset(this.clock.today().year, "", TEMPLATE_VERSION);
  }

  #showPlan(plan: RepairPlan): void {
    this.#set({ template: { age: plan.age, sentences: sentencesOf(plan) } });
  }

  #edit(draft: PolicyDraft): void {
    this.#set({ draft, problems: draftProblems(draft), doubts: draftDoubts(draft), isChanged: !sameDraft(draft, this.#known) });
  }

  /** Making the preview takes a while for many colleges, so only what file names depend on makes it anew. */
  #set(change: Partial<RegistrarState>): void {
    const { draft, problems, colleges } = { ...this.getState(), ...change };
    const depends = JSON.stringify([draft.cohortYear, draft.college, problems.size === 0, colleges]);
    const isStale = depends !== this.#previewed;
    this.#previewed = depends;
    this.#store.set({ ...change, ...(isStale ? { preview: previewOf(exportFiles(policyOf(draft), colleges)) } : {}) });
  }
}
