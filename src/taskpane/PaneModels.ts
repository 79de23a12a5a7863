import { createContext, use, useCallback, useSyncExternalStore } from "react";
import type { ClearingModel } from "../application/clearing/ClearingModel";
import type { FixModel } from "../application/fixes/FixModel";
import type { MergeModel } from "../application/merge/MergeModel";
import type { ImportModel } from "../application/import/ImportModel";
import type { PaneModel } from "../application/PaneState";
import type { ProgressModel } from "../application/progress/ProgressModel";
import type { RegistrarModel } from "../application/registrar/RegistrarModel";
import type { SubmissionModel } from "../application/submission/SubmissionModel";

/** The models behind the views, one for each kind of work; a view takes the one that it shows. */
export interface PaneModels {
  readonly pane: PaneModel;
  readonly clearing: ClearingModel;
  readonly fixes: FixModel;
  readonly progress: ProgressModel;
  readonly imports: ImportModel;
  readonly registrar: RegistrarModel;
  readonly merge: MergeModel;
  readonly submission: SubmissionModel;
}

export const ModelsContext = createContext<PaneModels | null>(null);

export function useModels(): PaneModels {
  const models = use(ModelsContext);
  if (models === null) throw new Error("A view was drawn outside PaneApp.");
  return models;
}

/** The state of a model, drawn again whenever it changes. */
export function useModelState<State>(model: { getState(): State; subscribe(listener: () => void): () => void }): State {
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  return useSyncExternalStore(subscribe, () => model.getState());
}
