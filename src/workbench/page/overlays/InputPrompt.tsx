import { useRef } from "react";
import type { RevoSheet } from "../grid/RevoSheet";
import { useWorkbenchState } from "../grid/useRevoSheet";
import type { WorkbenchStore } from "../state/workbenchStore";
import { useAnchor } from "./useAnchor";

/** The hint that data validation gives for the selected cell. */
export function InputPrompt({ store, surface, tick }: { store: WorkbenchStore; surface: RevoSheet | null; tick: number }) {
  const box = useRef<HTMLDivElement>(null);
  const { selection, openList } = useWorkbenchState(store);
  const { row, column } = selection.active;
  const prompt = store.sheet().cell(row, column).prompt;
  const style = useAnchor(box, surface, selection.active, tick);
  if (prompt === null || openList !== null) return null;
  return (
    <div ref={box} className="input-prompt" role="note" style={style}>
      {prompt.title === "" ? null : <strong>{prompt.title}</strong>}
      <span>{prompt.message}</span>
    </div>
  );
}
