import type { ColumnKey } from "../../domain/columns";
import { COLUMNS } from "../../domain/columns";
import { info, success, type Outcome } from "../CommandRunner";
import type { PaneWork } from "../PaneWork";
import { editRows } from "./editRows";
import { ROWS_ABOVE, valueAbove } from "./fillFromAbove";
import type { FixJournal } from "./FixJournal";
import type { FixTarget } from "./FixModel";
import { FIX_SENTENCES } from "./fixSentences";
import { journalRows } from "./journalRows";
import { readContents } from "./readContents";
import { fixedNotice } from "./reportNotice";
import { asText, type EditReport, type RowRepair } from "./RowRepair";
import { offered } from "./safeRepairs";
import { splitItems } from "./splitItems";
import { stillHas } from "./stillHas";

type Workbook = Pick<PaneWork, "port" | "session">;

/** @param label what the row was called when the person decided. */
export type NamedTarget = FixTarget & { readonly label: string };

/** Does what one finding offers, provided that the row still has it. */
export async function fixFinding(work: Workbook, target: NamedTarget, journal: FixJournal): Promise<Outcome> {
  const { sheet, row, label, finding } = target;
  const { fix } = finding;
  switch (fix?.kind) {
    case undefined:
      return info(FIX_SENTENCES.nothingToFix);
    case "replace":
      return fixedNotice(await editRow(work, target, offered(row, label, finding, fix.changes), journal));
    case "fillFromAbove":
      return fill(work, target, fix.column, journal);
    case "splitItems": {
      const isMeant: RowRepair["isMeant"] = (fresh) => stillHas(label, finding, fresh);
      const report = await splitItems(work, sheet, { row, label, items: fix.items, isMeant }, journal);
      return fixedNotice(report, FIX_SENTENCES.split(report.done));
    }
  }
}

/** Carries out one repair and remembers it. */
export async function editRow(work: Workbook, { sheet, finding }: FixTarget, repair: RowRepair, journal: FixJournal): Promise<EditReport> {
  const column = repair.edits[0]?.column ?? finding.column;
  const record = journal.open(sheet, FIX_SENTENCES.labels.one(column === null ? "" : COLUMNS[column].header));
  return editRows(work, sheet, [repair], { beforeWrite: (roster, decided) => { record.record(journalRows(roster, decided)); } });
}

async function fill(work: Workbook, target: NamedTarget, column: ColumnKey, journal: FixJournal): Promise<Outcome> {
  const { sheet, row, label, finding } = target;
  const first = Math.max(0, row - ROWS_ABOVE);
  const snapshot = await readContents(work, sheet, { first, count: row - first + 1 });
  const { header } = COLUMNS[column];
  const value = valueAbove(snapshot, row, column);
  if (value === null) return info(FIX_SENTENCES.nothingAbove(header));
  const position = snapshot.roster.check.layout.positions[column] ?? -1;
  const edits = [{ column, before: snapshot.row(row).cells[position] ?? "", after: asText(value) }];
  const report = await editRow(work, target, { row, label, edits, isMeant: (fresh) => stillHas(label, finding, fresh) }, journal);
  return report.left.length === 0 ? success(FIX_SENTENCES.filled(header, value)) : fixedNotice(report);
}
