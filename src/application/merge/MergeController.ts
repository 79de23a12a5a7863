import { success, type Outcome } from "../CommandRunner";
import type { Clock } from "../PaneController";
import type { PaneWork } from "../PaneWork";
import { readColleges } from "../readColleges";
import { ReadingCancelled } from "../readTable";
import { openOrSave } from "../files/openOrSave";
import type { FilePort, NamedFile } from "../files/FilePort";
import { createStore } from "../store";
import { NOTHING_MERGED, type MergeActions, type MergeModel, type MergeState } from "./MergeModel";
import type { ChosenFile, Merger, MergeOrder } from "./Merger";
import { MERGE_PANE_SENTENCES } from "./mergePaneSentences";

export interface MergeServices {
  readonly files: FilePort;
  /** Loaded on first use: nobody else needs it. */
  readonly loadMerger: () => Promise<Merger>;
}

/**
 * Merging the colleges' files. It does not go through the pane's queue: it asks nothing of Excel and takes a while, so the
 * rest of the pane stays usable; only handing a workbook over is a command like the others.
 */
export class MergeController implements MergeModel {
  readonly #store = createStore<MergeState>(NOTHING_MERGED);
  #merger: Merger | null = null;

  constructor(
    private readonly work: PaneWork,
    private readonly clock: Clock,
    private readonly services: MergeServices,
  ) {}

  readonly actions: MergeActions = {
    merge: (files, colleges) => this.#merge(files, colleges),
    cancel: () => { this.#merger?.close(); },
    openTotal: () => this.#handOver((merger) => merger.writeTotal(), (file) => openOrSave(file, this.services.files, MERGE_PANE_SENTENCES.opened)),
    saveTotal: () => this.#handOver((merger) => merger.writeTotal(), (file) => this.#save(file)),
    openReturn: (index) => this.#handOver((merger) => merger.writeReturn(index), (file) => openOrSave(file, this.services.files, this.#returnOpened(index))),
    saveReturn: (index) => this.#handOver((merger) => merger.writeReturn(index), (file) => this.#save(file)),
    forget: () => {
      this.#merger?.close();
      this.#store.set(NOTHING_MERGED);
    },
  };

  getState = (): MergeState => this.#store.get();

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  async #merge(files: readonly ChosenFile[], collegeLines: string): Promise<void> {
    if (files.length === 0 || this.getState().progress !== null) return;
    const { policy } = this.work.session;
    const colleges = collegeLines.trim() === "" ? NO_LIST : readColleges(collegeLines);
    if (policy === null) this.#fail(MERGE_PANE_SENTENCES.policyUnknown);
    else if (!colleges.ok) this.#fail(colleges.problem);
    else await this.#read({ files, context: { policy, today: this.clock.today() }, colleges: colleges.colleges });
  }

  async #read(order: MergeOrder): Promise<void> {
    this.#store.set({ ...NOTHING_MERGED, progress: { done: 0, total: order.files.length } });
    try {
      const merger = await this.#loadMerger();
      if (merger === null) throw new MergerMissing();
      const result = await merger.merge(order, (done, total) => { this.#store.set({ progress: { done, total } }); });
      this.#store.set({ ...NOTHING_MERGED, result });
    } catch (error) {
      this.#fail(troubleOf(error));
    }
  }

  async #loadMerger(): Promise<Merger | null> {
    this.#merger ??= await this.services.loadMerger().catch(() => null);
    return this.#merger;
  }

  #fail(trouble: string): void {
    this.#store.set({ ...NOTHING_MERGED, trouble });
  }

  #handOver(write: (merger: Merger) => Promise<NamedFile>, give: (file: NamedFile) => Promise<Outcome>): Promise<void> {
    const merger = this.#merger;
    if (merger === null) return Promise.resolve();
    return this.work.run(MERGE_PANE_SENTENCES.writing, async () => give(await write(merger)));
  }

  #save(file: NamedFile): Promise<Outcome> {
    this.services.files.saveFile(file);
    return Promise.resolve(success(MERGE_PANE_SENTENCES.saved(file.name)));
  }

  #returnOpened(index: number): string {
    return MERGE_PANE_SENTENCES.returnOpened(this.getState().result?.files[index]?.college ?? "");
  }
}

const NO_LIST = { ok: true, colleges: [] } as const;

class MergerMissing extends Error {}

function troubleOf(error: unknown): string {
  if (error instanceof MergerMissing) return MERGE_PANE_SENTENCES.mergerMissing;
  return error instanceof ReadingCancelled ? MERGE_PANE_SENTENCES.stopped : MERGE_PANE_SENTENCES.failed;
}
