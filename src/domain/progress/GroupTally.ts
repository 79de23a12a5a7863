import type { GroupProgress, ProgressCounts } from "./Progress";

/** Adds up students by the name of their group. */
export class GroupTally {
  readonly #groups = new Map<string, GroupProgress>();

  /** @param change what is to be added; negative to take away. */
  add(name: string, change: ProgressCounts): void {
    const before = this.#groups.get(name) ?? { name, inScope: 0, done: 0, prep: 0 };
    this.#groups.set(name, { name, inScope: before.inScope + change.inScope, done: before.done + change.done, prep: before.prep + change.prep });
  }

  /** The groups that have anybody who counts or is 预科; by name, numbers by their value, the nameless last. */
  groups(): GroupProgress[] {
    return [...this.#groups.values()].filter(({ inScope, prep }) => inScope + prep > 0).sort(byName);
  }
}

const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

function byName(a: GroupProgress, b: GroupProgress): number {
  if (a.name === "" || b.name === "") return Number(a.name === "") - Number(b.name === "");
  return COLLATOR.compare(a.name, b.name);
}
