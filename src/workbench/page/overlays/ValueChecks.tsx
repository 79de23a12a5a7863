import { useState } from "react";
import type { ColumnValue } from "./columnValues";

/** More values than this are found by searching, not by scrolling. */
const LONGEST_LIST = 300;

interface ValueChecksProps {
  readonly values: readonly ColumnValue[];
  readonly checked: ReadonlySet<string>;
  readonly onChange: (checked: Set<string>) => void;
}

/** Check boxes for a column's values, with a search field over them. */
export function ValueChecks({ values, checked, onChange }: ValueChecksProps) {
  const [search, setSearch] = useState("");
  const found = values.filter((value) => value.text.includes(search.trim()));
  const listed = found.slice(0, LONGEST_LIST);
  const set = (texts: readonly string[], on: boolean): void => {
    const next = new Set(checked);
    for (const text of texts) {
      if (on) next.add(text);
      else next.delete(text);
    }
    onChange(next);
  };
  const all = found.every((value) => checked.has(value.text));
  return (
    <>
      <input type="search" value={search} placeholder="搜索" aria-label="搜索值" onChange={(event) => { setSearch(event.target.value); }} />
      <div className="value-checks">
        <label>
          <input type="checkbox" checked={all} onChange={() => { set(found.map((value) => value.text), !all); }} />
          （全选）
        </label>
        {listed.map(({ text }) => (
          <label key={text}>
            <input type="checkbox" checked={checked.has(text)} onChange={(event) => { set([text], event.target.checked); }} />
            {text === "" ? "（空白）" : text}
          </label>
        ))}
        {found.length > listed.length ? <p>还有 {found.length - listed.length} 个值没有列出，请用搜索查找。</p> : null}
      </div>
    </>
  );
}
