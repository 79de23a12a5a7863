import type { SheetKind } from "../columns";

export const BOTH_SHEETS: readonly SheetKind[] = ["attachment1", "tracker"];
export const ATTACHMENT: readonly SheetKind[] = ["attachment1"];
export const TRACKER: readonly SheetKind[] = ["tracker"];
