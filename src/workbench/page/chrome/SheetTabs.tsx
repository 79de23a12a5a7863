import { useState, type KeyboardEvent } from "react";
import { useWorkbenchState } from "../grid/useRevoSheet";
import { finishEditing } from "../input/editing";
import type { WorkbenchStore } from "../state/workbenchStore";

/** The workbook's sheets: a press shows one, a double press renames it, + adds one. */
export function SheetTabs({ store }: { readonly store: WorkbenchStore }) {
  const { sheet: active } = useWorkbenchState(store);
  const [renaming, setRenaming] = useState<string | null>(null);
  const names = store.host.view.sheets.filter((sheet) => sheet.visible).map((sheet) => sheet.name);
  const activate = (name: string): void => {
    finishEditing(store, null);
    store.attempt(({ user }) => { user.activate(name); });
  };
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label="工作表" tabIndex={-1} onKeyDown={(event) => { stepTab(event, names, activate); }}>
        {names.map((name) =>
          name === renaming ? (
            <RenameField key={name} store={store} name={name} onDone={() => { setRenaming(null); }} />
          ) : (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === active}
              tabIndex={name === active ? 0 : -1}
              title="双击改名"
              onClick={() => { activate(name); }}
              onDoubleClick={() => { setRenaming(name); }}
            >
              {name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label="新建工作表"
        title="新建工作表"
        onClick={() => { store.attempt(({ user }) => { user.addSheet(freeName(names)); }); }}
      >
        +
      </button>
    </div>
  );
}

interface RenameFieldProps {
  readonly store: WorkbenchStore;
  readonly name: string;
  readonly onDone: () => void;
}

function RenameField({ store, name, onDone }: RenameFieldProps) {
  const [text, setText] = useState(name);
  const rename = (): void => {
    const wanted = text.trim();
    if (wanted !== "" && wanted !== name) store.attempt(({ user }) => { user.renameSheet(name, wanted); });
    onDone();
  };
  return (
    <input
      ref={(field) => { field?.focus(); }}
      className="rename"
      aria-label="工作表名称"
      value={text}
      maxLength={31}
      onChange={(event) => { setText(event.target.value); }}
      onBlur={rename}
      onKeyDown={(event) => {
        if (event.key === "Enter") rename();
        if (event.key === "Escape") onDone();
      }}
    />
  );
}

function stepTab(event: KeyboardEvent<HTMLElement>, names: readonly string[], activate: (name: string) => void): void {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const next = tabs.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowRight" ? 1 : -1);
  const name = names[next];
  if (name === undefined) return;
  event.preventDefault();
  tabs[next]?.focus();
  activate(name);
}

function freeName(names: readonly string[]): string {
  for (let number = names.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!names.includes(name)) return name;
  }
}
