import { formatAddress, qualify } from "../model/geometry/address";
import type { Rect } from "../model/geometry/rect";
import { isUnlocked } from "../model/operations/protect";
import type { Sheet } from "../model/Sheet";
import { EntryRefused } from "./EntryRefused";

/** Refuses to touch locked cells of a protected sheet. */
export function assertUnlocked(sheet: Sheet, rect: Rect): void {
  if (sheet.state.protection === null || isUnlocked(sheet, rect)) return;
  throw new EntryRefused("protection", `${qualify(sheet.name, formatAddress(rect))} is locked on a protected sheet.`);
}

/** Refuses what the protection of a sheet does not allow, such as "allowInsertRows". */
export function assertOption(sheet: Sheet, option: string): void {
  const { protection } = sheet.state;
  if (protection === null || protection.options[option] === true) return;
  throw new EntryRefused("protection", `The protection of ${sheet.name} does not include ${option}.`);
}
