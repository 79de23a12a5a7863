import { ROSTER_SHEETS } from "../../blueprint/RosterSheet";
import type { ColumnKey, SheetKind } from "../../domain/columns";
import { info, warning, type Outcome } from "../CommandRunner";
import type { FreshRoster } from "../LiveRoster";
import type { FixJournal } from "../fixes/FixJournal";
import type { LiveRoster } from "../LiveRoster";
import type { OpenCollegeFile } from "../merge/CollegeFile";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { createStore } from "../store";
import { columnChoices } from "./columnChoices";
import { NOTHING_IMPORTED, type ImportActions, type ImportMode, type ImportModel, type ImportState } from "./ImportModel";
import { importRoster, type ImportTask } from "./importRoster";
import { IMPORT_SENTENCES } from "./importSentences";
import { isEmptyPlan, planFrom, type Planned, type SourceList } from "./planFrom";
import { planSignature } from "./planSignature";
import { previewOf, updatesIn } from "./previewOf";
import { importableColumns, recogniseColumns, withChoice } from "./recogniseColumns";
import { SourceReader, type ReadSource, type SourceOutcome } from "./SourceReader";
import { sourceSheets } from "./sourceSheets";

export interface ImportTools {
  /** Loads what opens files. */
  loadReader(): Promise<OpenCollegeFile>;
  /** Opens the record by which 还原 takes an import back. */
  openRecord(sheet: SheetKind, label: string): Promise<ReturnType<FixJournal["open"]>>;
  /** Whether Ctrl+Z still helps after an add-in has written. */
  keepsUndo(): boolean;
}

/** The pane's model of an import: where from, which column is which, what it would do, and then one write. Nothing is kept once it is closed. */
export class ImportController implements ImportModel {
  readonly #store = createStore<ImportState>(NOTHING_IMPORTED);
  readonly #reader: SourceReader;
  #list: SourceList | null = null;
  /** What the preview shows, with the target as it stood then. */
  #planned: Planned | null = null;

  constructor(
    private readonly work: PaneWork,
    private readonly tools: ImportTools,
  ) {
    this.#reader = new SourceReader(work.port, () => tools.loadReader());
  }

  readonly actions: ImportActions = {
    open: (target) => this.work.run(IMPORT_SENTENCES.opening, () => this.#open(target)),
    close: () => { this.#close(); },
    readSelection: () => this.#read(({ place }, options) => this.#reader.selection(place, options)),
    readSheet: (id) => this.#read((_target, options) => this.#reader.sheet(id, options)),
    readFile: (name, read) => this.#read(() => this.#reader.file(name, read)),
    chooseFileSheet: (index) => this.#read(() => Promise.resolve(this.#reader.fileSheet(index))),
    choose: (position, key) => { this.#choose(position, key); },
    setMode: (mode) => { this.#setMode(mode); },
    preview: () => this.work.run(IMPORT_SENTENCES.comparing, (options) => this.#preview(options)),
    back: () => { this.#store.set({ step: this.getState().step === "preview" ? "columns" : "source", preview: null }); },
    confirm: () => this.#confirm(),
  };

  getState = (): ImportState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  async #open(target: SheetKind): Promise<Outcome> {
    this.#close();
    if (this.work.session.policy === null) return warning(IMPORT_SENTENCES.noPolicy);
    const roster = this.work.session.rosters.get(target);
    if (roster === undefined) return warning(IMPORT_SENTENCES.tableMissing(target));
    const survey = await this.work.port.survey([ROSTER_SHEETS[target].tableName]);
    const sheets = sourceSheets(survey, this.work.session, roster.place.sheetId);
    this.#store.set({ ...NOTHING_IMPORTED, target, sheets, choices: importableColumns(roster.check.layout) });
    return null;
  }

  #close(): void {
    this.#reader.forget();
    this.#list = this.#planned = null;
    this.#store.set(NOTHING_IMPORTED);
  }

  #read(read: (target: LiveRoster, options: ReadOptions) => Promise<SourceOutcome>): Promise<void> {
    return this.work.run(IMPORT_SENTENCES.reading, async (options) => {
      const target = this.#roster();
      if (target === undefined) return warning(IMPORT_SENTENCES.noPolicy);
      const source = await read(target, options);
      return source.ok ? this.#recognise(source, target) : warning(source.sentence);
    });
  }

  #recognise({ grid, fileSheets, fileSheet }: ReadSource, target: LiveRoster): Outcome {
    const recognition = recogniseColumns(grid.rows, target.check.layout, this.work.session.policy?.studentNumberLength ?? 0);
    if (recognition === null && fileSheets.length < 2) return warning(IMPORT_SENTENCES.noList(grid.name));
    const list = { grid, recognition: recognition ?? { columns: [], bodyRow: grid.rows.length, serialPosition: null } };
    this.#list = list;
    const rows = grid.rows.length - list.recognition.bodyRow;
    this.#store.set({ step: "columns", source: { name: grid.name, fileSheets, fileSheet, rows }, columns: columnChoices(list), preview: null });
    return recognition === null ? warning(IMPORT_SENTENCES.noList(grid.name)) : null;
  }

  #choose(position: number, key: ColumnKey | null): void {
    if (this.#list === null) return;
    const { grid, recognition } = this.#list;
    this.#list = { grid, recognition: { ...recognition, columns: withChoice(recognition.columns, position, key) } };
    this.#store.set({ columns: columnChoices(this.#list) });
  }

  #setMode(mode: ImportMode): void {
    this.#store.set({ mode });
    if (this.#planned !== null && this.getState().step === "preview") this.#show(this.#planned);
  }

  async #preview(options: ReadOptions): Promise<Outcome> {
    const { target } = this.getState();
    if (target === null || this.#list === null) return null;
    if (!this.#list.recognition.columns.some(({ key }) => key !== null && KEY_COLUMNS.includes(key))) return warning(IMPORT_SENTENCES.noKeyColumn);
    const planned = await planFrom(this.#list, this.work.session, target, options);
    if (planned === null) return warning(IMPORT_SENTENCES.noPolicy);
    if (isEmptyPlan(planned.plan)) return warning(IMPORT_SENTENCES.nobody);
    this.#show(planned);
    return null;
  }

  #show(planned: Planned): void {
    this.#planned = planned;
    const preview = previewOf(planned.plan, this.getState().mode, this.#list?.recognition.columns ?? [], planned.target);
    this.#store.set({ step: "preview", preview: { ...preview, keepsUndo: this.tools.keepsUndo() } });
  }

  async #confirm(): Promise<void> {
    const { target, mode } = this.getState();
    const shown = this.#planned;
    const list = this.#list;
    if (target === null || shown === null || list === null) return;
    await this.work.run(IMPORT_SENTENCES.importing, async (options) => {
      const fresh = await planFrom(list, this.work.session, target, options);
      if (fresh === null) return warning(IMPORT_SENTENCES.noPolicy);
      if (planSignature(fresh.plan) === planSignature(shown.plan)) return this.#write({ sheet: target, plan: fresh.plan, updates: updatesIn(mode, fresh.plan) }, fresh.target, options);
      this.#show(fresh);
      return info(IMPORT_SENTENCES.changedMeanwhile);
    });
  }

  /** Whatever becomes of it, the pane shows what is known of the sheet, and looks again where nobody knows. */
  async #write(task: ImportTask, target: FreshRoster, options: ReadOptions): Promise<Outcome> {
    try {
      const journal = await this.tools.openRecord(task.sheet, IMPORT_SENTENCES.label);
      const outcome = await importRoster(this.work, target, task, { ...options, journal });
      this.#close();
      return outcome;
    } catch (error) {
      this.work.lookAgain(task.sheet);
      throw error;
    } finally {
      this.work.show();
    }
  }

  #roster(): LiveRoster | undefined {
    const { target } = this.getState();
    return target === null ? undefined : this.work.session.rosters.get(target);
  }
}

/** One of them must be known, or nobody is recognised. */
const KEY_COLUMNS: readonly ColumnKey[] = ["studentNumber", "documentNumber", "examNumber"];
