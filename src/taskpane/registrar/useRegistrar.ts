import { useCallback, useSyncExternalStore } from "react";
import type { RegistrarModel, RegistrarState } from "../../application/registrar/RegistrarModel";

export function useRegistrar(model: RegistrarModel): RegistrarState {
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  return useSyncExternalStore(subscribe, () => model.getState());
}
