import { useEffect, useRef, type KeyboardEvent } from "react";
import { pickChoice } from "../input/editing";
import type { WorkbenchStore } from "../state/workbenchStore";

/** The drop-down list of a cell: arrows and Enter, or the mouse. */
export function ChoiceList({ store, onDone }: { readonly store: WorkbenchStore; readonly onDone: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const { active } = store.getState().selection;
  const cell = store.sheet().cell(active.row, active.column);
  useEffect(() => {
    const options = [...(list.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
    (options.find((option) => option.ariaSelected === "true") ?? options[0])?.focus();
  }, []);
  return (
    <div ref={list} className="choice-list" role="listbox" aria-label="可选项" tabIndex={-1} onKeyDown={stepFocus}>
      {cell.choices.map((choice) => (
        <div
          key={choice}
          role="option"
          tabIndex={-1}
          aria-selected={choice === cell.text}
          onClick={() => {
            pickChoice(store, choice);
            onDone();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            pickChoice(store, choice);
            onDone();
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

function stepFocus(event: KeyboardEvent<HTMLElement>): void {
  const focused = document.activeElement;
  const next = nextOption(event.key, focused, event.currentTarget);
  if (next === null) return;
  event.preventDefault();
  if (next instanceof HTMLElement) next.focus();
}

function nextOption(key: string, from: Element | null, list: Element): Element | null {
  switch (key) {
    case "ArrowDown":
      return from?.nextElementSibling ?? from;
    case "ArrowUp":
      return from?.previousElementSibling ?? from;
    case "Home":
      return list.firstElementChild;
    case "End":
      return list.lastElementChild;
    default:
      return null;
  }
}
