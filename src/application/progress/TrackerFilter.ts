import { COLUMNS } from "../../domain/columns";
import { STATUSES, parseStatus } from "../../domain/statuses";
import { info, success, warning, type Outcome } from "../CommandRunner";
import type { ColumnFilter, FilteredColumn, WorkbookPort } from "../WorkbookPort";
import type { WorkbookSession } from "../WorkbookSession";
import { canPutBack, filterOf, sameFilter, valuesFilter } from "./columnFilters";
import { PROGRESS_SENTENCES } from "./progressSentences";
import type { ShownStudents } from "./ShownStudents";
import { columnFor, wantedTexts, type WantedTexts } from "./wantedTexts";

/** What stood in a column before ours, and ours. */
interface Replaced {
  readonly own: ColumnFilter | null;
  readonly ours: ColumnFilter;
}

/**
 * Narrows 核查登记表 by Excel's own filter and takes that back. It touches the one column that it needs, remembers what the
 * person had there, and puts it back; what cannot be put back it does not touch, and what the person has changed since is theirs.
 */
export class TrackerFilter {
  /** By header. Written before Excel is asked: what Excel did not do does not stand as ours when it is looked at again. */
  readonly #replaced = new Map<string, Replaced>();
  #shown: ShownStudents | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly session: WorkbookSession,
  ) {}

  /** Null while nothing of ours narrows the sheet. */
  get shown(): ShownStudents | null {
    return this.#shown;
  }

  /** Two round trips: looks at the filters, then sets them. */
  async show(wanted: ShownStudents): Promise<Outcome> {
    const roster = this.session.rosters.get("tracker");
    if (roster === undefined) return warning(PROGRESS_SENTENCES.trackerMissing);
    const { check, place } = roster;
    const position = check.layout.positions[columnFor(wanted)];
    if (position === undefined) return warning(PROGRESS_SENTENCES.columnMissing(columnFor(wanted)));
    const students = wantedTexts(check, wanted);
    if (students.found === 0) return info(students.blank === 0 ? PROGRESS_SENTENCES.nobody(wanted) : PROGRESS_SENTENCES.blankLeft(students.blank));
    return this.#narrow(place.tableName, String(place.headers[position]), { wanted, students });
  }

  async #narrow(tableName: string, header: string, { wanted, students }: { readonly wanted: ShownStudents; readonly students: WantedTexts }): Promise<Outcome> {
    const columns = await this.port.readFilters(tableName);
    const standing = this.#standing(columns);
    const own = standing.has(header) ? (standing.get(header)?.own ?? null) : filterOf(columns, header);
    if (own !== null && !canPutBack(own)) return warning(PROGRESS_SENTENCES.cannotPutBack(header));
    const ours = valuesFilter(students.texts);
    this.#replaced.set(header, { own, ours });
    const back = putBack(standing, header);
    await this.port.setFilters(tableName, [...back, { header, filter: ours }]);
    for (const known of [...this.#replaced.keys()]) if (known !== header) this.#replaced.delete(known);
    this.#shown = wanted;
    const stay = [...filteredHeaders(columns, (each) => each === header || standing.has(each)), ...filteredHeaders(back, () => false)];
    return success(PROGRESS_SENTENCES.shown(wanted, students.found), shownDetails(wanted, students, stay));
  }

  /** Forgets what the person and the pane had filtered: a filter names texts of rows. */
  forget(): void {
    this.#replaced.clear();
    this.#shown = null;
  }

  /** Two round trips: looks at the filters, then puts back what the person had. */
  async clear(): Promise<Outcome> {
    const roster = this.session.rosters.get("tracker");
    if (roster === undefined) return warning(PROGRESS_SENTENCES.trackerMissing);
    const { tableName } = roster.place;
    const columns = await this.port.readFilters(tableName);
    const standing = this.#standing(columns);
    const back = putBack(standing, null);
    const others = filteredHeaders(columns, (header) => standing.has(header));
    if (back.length > 0) await this.port.setFilters(tableName, back);
    this.#replaced.clear();
    this.#shown = null;
    const restored = filteredHeaders(back, () => false);
    if (back.length === 0) return others.length === 0 ? success(PROGRESS_SENTENCES.allShown) : info(PROGRESS_SENTENCES.notOurs(others));
    if (restored.length + others.length === 0) return success(PROGRESS_SENTENCES.allShown);
    return success(PROGRESS_SENTENCES.filterTaken, [
      ...(restored.length === 0 ? [] : [PROGRESS_SENTENCES.ownBack(restored)]),
      ...(others.length === 0 ? [] : [PROGRESS_SENTENCES.ownStays(others)]),
    ]);
  }

  /** Where our filter stands as we set it. A pane that was opened anew still knows 只看未完成 by what it asks for. */
  #standing(columns: readonly FilteredColumn[]): ReadonlyMap<string, Replaced> {
    const standing = new Map<string, Replaced>();
    for (const { header, filter } of columns) {
      const known = this.#replaced.get(header);
      if (filter === null) continue;
      if (known !== undefined && sameFilter(filter, known.ours)) standing.set(header, known);
      else if (known === undefined && this.#replaced.size === 0 && isPendingFilter(header, filter)) standing.set(header, { own: null, ours: filter });
    }
    return standing;
  }
}

function shownDetails(wanted: ShownStudents, { blank }: WantedTexts, stay: readonly string[]): string[] {
  return [
    ...(blank === 0 || wanted.kind === "class" ? [] : [PROGRESS_SENTENCES.blankLeft(blank)]),
    ...(stay.length === 0 ? [] : [PROGRESS_SENTENCES.othersStay(stay)]),
  ];
}

function putBack(standing: ReadonlyMap<string, Replaced>, except: string | null): FilteredColumn[] {
  return [...standing].flatMap(([header, { own }]) => (header === except ? [] : [{ header, filter: own }]));
}

function filteredHeaders(columns: readonly FilteredColumn[], isLeftOut: (header: string) => boolean): string[] {
  return columns.flatMap(({ header, filter }) => (filter === null || isLeftOut(header) ? [] : [header]));
}

/** Every pending status and no other: what 只看未完成 asks for, and what nobody ticks by hand for another reason. */
function isPendingFilter(header: string, { filterOn, values = [] }: ColumnFilter): boolean {
  if (header !== COLUMNS.status.header || filterOn !== "Values") return false;
  const asked = new Set(values.map((value) => parseStatus(String(value))?.status));
  return STATUSES.every(({ status, isPending }) => asked.has(status) === isPending);
}
