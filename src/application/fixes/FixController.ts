import type { SheetKind } from "../../domain/columns";
import { info, success, warning, type Outcome } from "../CommandRunner";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { createStore } from "../store";
import { editRows } from "./editRows";
import { cellsOf, FixJournal } from "./FixJournal";
import { NOTHING_FIXED, type FixActions, type FixModel, type FixState, type FixTarget } from "./FixModel";
import { FIX_SENTENCES } from "./fixSentences";
import { fixFinding } from "./fixFinding";
import { ignoreFinding } from "./ignoreFinding";
import { journalRows } from "./journalRows";
import { previewLines } from "./previewLines";
import { fixedNotice, revertedNotice } from "./reportNotice";
import { joinRows } from "./joinRows";
import { revertBatch } from "./revertBatch";
import { safeRepairs, type OfferedRepair } from "./safeRepairs";

/** The pane's model of repairs: what may be done at once, what was done, and the way back. */
export class FixController implements FixModel {
  readonly #store = createStore<FixState>(NOTHING_FIXED);
  readonly #journal = new FixJournal();
  #planned: readonly OfferedRepair[] = [];

  /** @param keepsUndo whether Ctrl+Z still helps after an add-in has written (ExcelApi 1.20). */
  constructor(
    private readonly work: PaneWork,
    private readonly keepsUndo: () => boolean,
  ) {}

  readonly actions: FixActions = {
    fix: (target) => this.#fix(target),
    preview: (sheet) => { this.#preview(sheet); },
    closePreview: () => { this.#store.set({ preview: null }); },
    confirm: () => this.#confirm(),
    revert: () => this.#revert(),
    ignore: (target, reason) => this.#ignore(target, reason),
  };

  getState = (): FixState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Opens the record of a command that is not a repair, so that 还原 takes it back as well. */
  record(sheet: SheetKind, label: string): ReturnType<FixJournal["open"]> {
    const record = this.#journal.open(sheet, label);
    return {
      record: (rows) => {
        record.record(rows);
        this.#showLast();
      },
    };
  }

  /** Drops everything that 还原 would put back. */
  forget(): void {
    this.#journal.clear();
    this.#planned = [];
    this.#store.set(NOTHING_FIXED);
  }

  async #fix(target: FixTarget): Promise<void> {
    const label = this.#labelOf(target);
    await this.#run(target.sheet, FIX_SENTENCES.fixing, () => fixFinding(this.work, { ...target, label }, this.#journal));
  }

  async #ignore(target: FixTarget, reason: string): Promise<void> {
    const label = this.#labelOf(target);
    await this.#run(target.sheet, FIX_SENTENCES.recording, () => ignoreFinding(this.work, { ...target, label, reason }, this.#journal));
  }

  #preview(sheet: SheetKind): void {
    const roster = this.work.session.rosters.get(sheet);
    if (roster === undefined) return;
    this.#planned = safeRepairs(roster.check);
    const lines = previewLines(this.#planned, roster.place.row + 2);
    const rows = new Set(lines.map(({ row }) => row)).size;
    this.#store.set({ preview: { sheet, sheetName: roster.place.sheetName, lines, rows, keepsUndo: this.keepsUndo() } });
  }

  async #confirm(): Promise<void> {
    const { preview } = this.#store.get();
    if (preview === null) return;
    const planned = this.#planned;
    this.#store.set({ preview: null });
    await this.#run(preview.sheet, FIX_SENTENCES.fixingAll, async (options) => {
      if (planned.length === 0) return info(FIX_SENTENCES.nothingToFix);
      const record = this.#journal.open(preview.sheet, FIX_SENTENCES.labels.all);
      const report = await editRows(this.work, preview.sheet, planned, {
        ...options,
        beforeWrite: (roster, decided) => { record.record(journalRows(roster, decided)); },
      });
      return fixedNotice(report);
    });
  }

  async #revert(): Promise<void> {
    const batch = this.#journal.last();
    if (batch === null) return;
    await this.#run(batch.sheet, FIX_SENTENCES.reverting, async (options) => {
      const outcome = batch.kind === "cells" ? await this.#revertCells(batch, options) : await this.#join(batch, options);
      return outcome;
    });
  }

  async #revertCells(batch: Parameters<typeof revertBatch>[1], options: ReadOptions): Promise<Outcome> {
    const report = await revertBatch(this.work, batch, options);
    if (!report.isStopped) this.#journal.drop(batch);
    return revertedNotice(report);
  }

  async #join(batch: Parameters<typeof joinRows>[1], options: ReadOptions): Promise<Outcome> {
    const outcome = await joinRows(this.work, batch, options);
    this.#journal.drop(batch);
    if (outcome === "joined") return success(FIX_SENTENCES.joined);
    return outcome === "untouched" ? info(FIX_SENTENCES.nothingReverted) : warning(FIX_SENTENCES.splitChanged);
  }

  /** Whatever becomes of a command, the pane shows what is known of the sheet, and looks again where nobody knows. */
  async #run(sheet: SheetKind, label: string, command: (options: ReadOptions) => Promise<Outcome>): Promise<void> {
    await this.work.run(label, async (options) => {
      try {
        return await command(options);
      } catch (error) {
        this.work.lookAgain(sheet);
        throw error;
      } finally {
        this.work.show();
        this.#showLast();
      }
    });
  }

  #showLast(): void {
    const last = this.#journal.last();
    this.#store.set({ revertible: last === null ? null : { label: last.label, cells: cellsOf(last) } });
  }

  #labelOf({ sheet, row }: FixTarget): string {
    const check = this.work.session.rosters.get(sheet)?.check;
    return check !== undefined && row < check.rowCount ? check.verdict(row).label : "";
  }
}
