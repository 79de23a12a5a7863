import { useEffect, useRef } from "react";
import type { RevoSheet } from "../grid/RevoSheet";
import { useWorkbenchState } from "../grid/useRevoSheet";
import type { WorkbenchStore } from "../state/workbenchStore";
import { ChoiceList } from "./ChoiceList";
import { FilterMenu } from "./FilterMenu";
import { useAnchor } from "./useAnchor";

interface CellListsProps {
  readonly store: WorkbenchStore;
  readonly surface: RevoSheet | null;
  /** The keyboard goes back to the grid. */
  readonly onClosed: () => void;
}

/** The list that is open over a cell, if any; it closes on Esc and on a press elsewhere. */
export function CellLists({ store, surface, onClosed }: CellListsProps) {
  const { openList } = useWorkbenchState(store);
  if (openList === null) return null;
  const key = `${openList.kind}${openList.at.row}:${openList.at.column}`;
  return <OpenCellList key={key} store={store} surface={surface} onClosed={onClosed} />;
}

function OpenCellList({ store, surface, onClosed }: CellListsProps) {
  const box = useRef<HTMLDivElement>(null);
  const { openList, selection } = useWorkbenchState(store);
  const style = useAnchor(box, surface, openList?.at ?? selection.active, 0);
  const close = (): void => {
    store.open(null);
    onClosed();
  };
  useEffect(() => {
    const pressElsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === true) return;
      store.open(null);
    };
    window.addEventListener("pointerdown", pressElsewhere, { capture: true });
    return () => { window.removeEventListener("pointerdown", pressElsewhere, { capture: true }); };
  }, [store]);
  if (openList === null) return null;
  return (
    <div
      ref={box}
      className="cell-list"
      style={style}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      {openList.kind === "choices" ? (
        <ChoiceList store={store} onDone={close} />
      ) : (
        <FilterMenu store={store} table={openList.table} header={openList.header} onDone={close} />
      )}
    </div>
  );
}
