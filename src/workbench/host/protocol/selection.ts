import type { QueryInfo } from "./request";

/** The members that a load asks for, as a tree with lower-case names: `format/fill/color` is a chain of three. */
export interface Selection {
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

/** An empty load and "*" ask for every scalar property. */
export function selectionOf(query: QueryInfo): Selection {
  const root = new Node();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) root.add(path.toLowerCase().split(/[/.]/u));
  return root;
}

class Node implements Selection {
  readonly members = new Map<string, Node>();
  private starred = false;

  get all(): boolean {
    return this.starred || this.members.size === 0;
  }

  add(path: readonly string[]): void {
    const [first, ...rest] = path;
    if (first === undefined || first === "") return;
    if (first === "*") {
      this.starred = true;
      return;
    }
    const child = this.members.get(first) ?? new Node();
    this.members.set(first, child);
    child.add(rest);
  }
}
