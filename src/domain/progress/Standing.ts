import { parseDateCell } from "../birthDateText";
import type { CellRow } from "../cell";
import type { ColumnKey } from "../columns";
import { readCounter } from "../facts/counterReading";
import type { PlainDate } from "../plainDate";
import type { RosterLayout } from "../rosterLayout";
import { ASSIST_DAY_LIMIT, BINDING_LIMIT, PHOTO_DAY_LIMIT, PHOTO_TOTAL_LIMIT, type Status } from "../statuses";
import { cleanText } from "../text";

/** Where a student who is not finished stands: the status, and what has been used up of CHSI's tries. */
export interface Standing {
  /** "" where the cell does not say which result. */
  readonly status: Status | "";
  /** Each null where nothing usable is written. */
  readonly bindings: number | null;
  readonly photosToday: number | null;
  readonly photosTotal: number | null;
  readonly assistsToday: number | null;
  readonly reviewSubmittedOn: PlainDate | null;
}

/** @param status as the verdict on the row gives it. */
export function readStanding({ positions }: RosterLayout, cells: CellRow, status: string): Standing {
  const raw = (key: ColumnKey) => cells[positions[key] ?? -1] ?? "";
  const count = (key: ColumnKey, limit: number): number | null => {
    const reading = readCounter(cleanText(raw(key)));
    return reading.kind === "count" && reading.count <= limit ? reading.count : null;
  };
  const submitted = parseDateCell(raw("reviewSubmittedOn"));
  return {
    status: status as Status | "",
    bindings: count("bindingAttempts", BINDING_LIMIT),
    photosToday: count("photoUploadsToday", PHOTO_DAY_LIMIT),
    photosTotal: count("photoUploadsTotal", PHOTO_TOTAL_LIMIT),
    assistsToday: count("assistRequestsToday", ASSIST_DAY_LIMIT),
    reviewSubmittedOn: submitted.kind === "ok" ? submitted.date : null,
  };
}
