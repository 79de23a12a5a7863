import type { RegistrarActions, RegistrarModel, RegistrarState } from "../../src/application/registrar/RegistrarModel";
import { draftOf } from "../../src/application/registrar/policyDraft";
import { policyPreset } from "../../src/domain/policyPreset";

export const REGISTRAR: RegistrarState = {
  draft: draftOf(policyPreset(2018, "自动化学院", "1.0")),
  problems: new Map(),
  doubts: new Map(),
  isChanged: false,
  colleges: "",
  opensPane: false,
  preview: { ok: true, files: ["2018级新生学籍信息核查模板_自动化学院.xlsx"], sheets: ["填报说明", "核查登记表", "附件1", "代码表"] },
  template: null,
};

/** Our port in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeRegistrar implements RegistrarModel {
  readonly asked: (readonly [command: keyof RegistrarActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: RegistrarState;

  constructor(state: RegistrarState = REGISTRAR, readonly savesFiles = true) {
    this.#state = state;
  }

  readonly getState = (): RegistrarState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: RegistrarActions = {
    open: () => this.#record("open"),
    reset: () => this.#record("reset"),
    edit: (field, text) => void this.#record("edit", field, text),
    chooseYear: (year) => void this.#record("chooseYear", year),
    save: () => this.#record("save"),
    setColleges: (text) => void this.#record("setColleges", text),
    setOpensPane: (opensPane) => void this.#record("setOpensPane", opensPane),
    readColleges: () => this.#record("readColleges"),
    exportTemplate: () => this.#record("exportTemplate"),
    openFile: (name) => this.#record("openFile", name),
    check: () => this.#record("check"),
    repair: () => this.#record("repair"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: RegistrarState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof RegistrarActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
