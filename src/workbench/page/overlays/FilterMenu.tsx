import { useEffect, useRef, useState } from "react";
import type { WorkbenchStore } from "../state/workbenchStore";
import { columnValues } from "./columnValues";
import { ValueChecks } from "./ValueChecks";

interface FilterMenuProps {
  readonly store: WorkbenchStore;
  readonly table: string;
  readonly header: string;
  readonly onDone: () => void;
}

/** A table header's menu: sort, and choose which values stay visible. */
export function FilterMenu({ store, table, header, onDone }: FilterMenuProps) {
  const first = useRef<HTMLButtonElement>(null);
  const [values] = useState(() => columnValues(store.sheet(), table, header));
  const [checked, setChecked] = useState(() => new Set(values.filter((value) => value.shown).map((value) => value.text)));
  useEffect(() => { first.current?.focus(); }, []);
  const sort = (ascending: boolean): void => {
    store.attempt(({ user }) => { user.sortTable(table, header, ascending); });
    onDone();
  };
  const filter = (kept: readonly string[] | null): void => {
    store.attempt(({ user }) => { user.filterTable(table, header, kept); });
    onDone();
  };
  return (
    <div className="filter-menu" role="dialog" aria-label={`筛选 ${header}`}>
      <button ref={first} type="button" onClick={() => { sort(true); }}>升序排列</button>
      <button type="button" onClick={() => { sort(false); }}>降序排列</button>
      <button type="button" onClick={() => { filter(null); }}>清除筛选</button>
      <hr />
      <ValueChecks values={values} checked={checked} onChange={setChecked} />
      <div className="filter-actions">
        <button
          type="button"
          className="primary"
          disabled={checked.size === 0}
          onClick={() => { filter(checked.size === values.length ? null : [...checked]); }}
        >
          确定
        </button>
        <button type="button" onClick={onDone}>取消</button>
      </div>
    </div>
  );
}
