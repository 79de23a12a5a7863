import type { RepairPlan } from "../template/RepairPlan";
import type { PolicyDraft, PolicyField } from "./policyDraft";

/** What the registrar's tab shows beside the pane's own state. */
export interface RegistrarState {
  readonly draft: PolicyDraft;
  /** What is wrong with a field, to be shown beside it. */
  readonly problems: ReadonlyMap<PolicyField, string>;
  /** What may be meant and seldom is, to be shown beside the field; it hinders nothing. */
  readonly doubts: ReadonlyMap<PolicyField, string>;
  /** Whether the draft says something else than the workbook. */
  readonly isChanged: boolean;
  /** One college on each line. */
  readonly colleges: string;
  /** Whether the exported templates offer the pane when they are opened. */
  readonly opensPane: boolean;
  readonly preview: ExportPreview;
  /** Null before the template has been looked at. */
  readonly template: TemplateState | null;
}

export type ExportPreview =
  | { readonly ok: true; readonly files: readonly string[]; readonly sheets: readonly string[] }
  | { readonly ok: false; readonly problem: string };

export interface TemplateState {
  readonly age: RepairPlan["age"];
  /** What a repair would change, one sentence each. */
  readonly sentences: readonly string[];
}

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface RegistrarActions {
  /** Fills the form from the workbook, unless somebody is editing it. */
  open(): Promise<void>;
  edit(field: PolicyField, text: string): void;
  chooseYear(year: number): void;
  /** Writes the draft into tblPolicy. */
  save(): Promise<void>;
  /** Forgets what has been edited. */
  reset(): Promise<void>;
  setColleges(text: string): void;
  setOpensPane(opensPane: boolean): void;
  /** Takes the list of colleges from the cells that are selected. */
  readColleges(): Promise<void>;
  /** Makes the standard template: one workbook is opened, several are saved as one zip. */
  exportTemplate(): Promise<void>;
  /** Opens one of the files of the preview. */
  openFile(name: string): Promise<void>;
  /** Looks at everything that the template made and lists what is broken. */
  check(): Promise<void>;
  repair(): Promise<void>;
}

export interface RegistrarModel {
  getState(): RegistrarState;
  subscribe(listener: () => void): () => void;
  /** Whether several files can be handed over at once. */
  readonly savesFiles: boolean;
  readonly actions: RegistrarActions;
}
