import type { SheetKind } from "../../domain/columns";
import type { LiveRoster } from "../LiveRoster";
import type { PaneWork } from "../PaneWork";
import { dataWidth } from "../readTable";
import { HostTrouble, type ContentsReading, type RowSpan } from "../WorkbookPort";
import type { RowContents } from "./decideRepair";

/** How often a table may move away under the reading before we give up for now. */
const ATTEMPTS = 3;

/** Some rows as they stand in the sheet, judged anew at the same time. */
export interface Snapshot {
  readonly roster: LiveRoster;
  readonly contents: ContentsReading;
  /** @param row counted from 0 within the table body. */
  row(row: number): RowContents;
}

/**
 * Reads rows with their formulas and formats in one round trip and judges them.
 * @param body rows counted from 0 within the table body.
 */
export async function readContents({ port, session }: Pick<PaneWork, "port" | "session">, kind: SheetKind, body: RowSpan): Promise<Snapshot> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const roster = session.rosters.get(kind);
    if (roster === undefined) throw new HostTrouble("notFound");
    const span = { first: roster.place.row + 1 + body.first, count: body.count };
    const contents = await port.readContents(roster.place, span, dataWidth(roster.place));
    if (await roster.update(contents, span)) return snapshotOf(roster, contents, body.first);
    await session.readRoster(kind);
  }
  throw new HostTrouble("busy");
}

function snapshotOf(roster: LiveRoster, contents: ContentsReading, first: number): Snapshot {
  return {
    roster,
    contents,
    row: (row) => ({
      cells: contents.rows[row - first] ?? [],
      formulas: contents.formulas[row - first] ?? [],
      formats: contents.formats[row - first] ?? [],
      verdict: row < roster.check.rowCount ? roster.check.verdict(row) : null,
    }),
  };
}
