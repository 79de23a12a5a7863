import type { Direction } from "./moveCell";

/** What a key means while no cell is being edited. */
export type GridCommand =
  | { readonly kind: "move"; readonly direction: Direction; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "rowStart"; readonly extend: boolean; readonly toTop: boolean }
  | { readonly kind: "lastCell"; readonly extend: boolean }
  | { readonly kind: "advance"; readonly direction: Direction }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "fillDown" | "pickFromList" | "selectAll" };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const WITH_CTRL: Readonly<Record<string, GridCommand>> = {
  z: { kind: "undo" },
  y: { kind: "redo" },
  d: { kind: "fillDown" },
  a: { kind: "selectAll" },
};

const PLAIN: Readonly<Record<string, GridCommand>> = {
  Enter: { kind: "advance", direction: "down" },
  Tab: { kind: "advance", direction: "right" },
  PageUp: { kind: "page", direction: "up", extend: false },
  PageDown: { kind: "page", direction: "down", extend: false },
  Home: { kind: "rowStart", extend: false, toTop: false },
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "clear" },
};
const WITH_SHIFT: Readonly<Record<string, GridCommand>> = {
  Enter: { kind: "advance", direction: "up" },
  Tab: { kind: "advance", direction: "left" },
  PageUp: { kind: "page", direction: "up", extend: true },
  PageDown: { kind: "page", direction: "down", extend: true },
  Home: { kind: "rowStart", extend: true, toTop: false },
};

/** Null when the key is not for the grid: a character to type, or a shortcut of the browser. */
export function keyCommand(press: KeyPress): GridCommand | null {
  const ctrl = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[press.key];
  if (press.altKey) return press.key === "ArrowDown" ? { kind: "pickFromList" } : null;
  if (arrow !== undefined) return { kind: "move", direction: arrow, extend: press.shiftKey, toEdge: ctrl };
  return ctrl ? controlKey(press) : ((press.shiftKey ? WITH_SHIFT : PLAIN)[press.key] ?? null);
}

function controlKey({ key, shiftKey: extend }: KeyPress): GridCommand | null {
  if (key === "Home") return { kind: "rowStart", extend, toTop: true };
  if (key === "End") return { kind: "lastCell", extend };
  if (extend) return key.toLowerCase() === "z" ? { kind: "redo" } : null;
  return WITH_CTRL[key.toLowerCase()] ?? null;
}
