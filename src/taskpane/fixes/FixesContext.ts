import { createContext, use, useCallback, useSyncExternalStore } from "react";
import type { FixModel, FixState } from "../../application/fixes/FixModel";

/** The pane's model of repairs; null where findings are only shown. */
export const FixesContext = createContext<FixModel | null>(null);

export function useFixes(): { readonly model: FixModel | null; readonly state: FixState } {
  const model = use(FixesContext);
  const subscribe = useCallback((listener: () => void) => model?.subscribe(listener) ?? noSubscription, [model]);
  const state = useSyncExternalStore(subscribe, () => model?.getState() ?? NOTHING);
  return { model, state };
}

const NOTHING: FixState = { preview: null, revertible: null };
const noSubscription = (): void => undefined;
