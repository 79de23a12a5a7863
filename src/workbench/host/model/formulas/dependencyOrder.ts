import type { Formula } from "./Formula";
import type { PlacedFormula } from "./PlacedFormula";

/**
 * Layers of formulas in which each depends only on earlier layers. A formula that depends on itself keeps its last value
 * for those that ask, as Excel does after warning of a circular reference.
 * @param dependencies the formulas that one needs first.
 */
export function dependencyOrder(
  asked: readonly PlacedFormula[],
  dependencies: (placed: PlacedFormula) => readonly PlacedFormula[],
): readonly (readonly PlacedFormula[])[] {
  const depths = new Map<Formula, number>();
  const layers: PlacedFormula[][] = [];
  const stack: Visit[] = [...asked].reverse().map((placed) => ({ placed, needs: null }));
  // A stack of our own: a running total over ten thousand rows is ten thousand formulas deep.
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { placed, needs } = visit;
    if (needs === null) {
      if (depths.has(placed.formula)) continue;
      depths.set(placed.formula, UNDER_WAY);
      const first = dependencies(placed);
      stack.push({ placed, needs: first }, ...first.filter(({ formula }) => !depths.has(formula)).map((next) => ({ placed: next, needs: null })));
    } else {
      const depth = needs.reduce((deepest, { formula }) => Math.max(deepest, (depths.get(formula) ?? UNDER_WAY) + 1), 0);
      depths.set(placed.formula, depth);
      (layers[depth] ??= []).push(placed);
    }
  }
  return layers;
}

interface Visit {
  readonly placed: PlacedFormula;
  /** null before its dependencies were looked at. */
  readonly needs: readonly PlacedFormula[] | null;
}

const UNDER_WAY = -1;
