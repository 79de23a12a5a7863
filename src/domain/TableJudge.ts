import type { CellRow } from "./cell";
import type { ColumnKey } from "./columns";
import type { RosterIndex } from "./facts/RosterIndex";
import { RowFacts } from "./facts/RowFacts";
import type { RowKind } from "./facts/rowKind";
import type { SheetMarks } from "./facts/SheetMarks";
import type { TableView } from "./facts/TableView";
import type { Finding } from "./finding";
import { mergedColumns } from "./mergedColumns";
import type { CheckContext } from "./policy";
import { PLACE_RULES, TABLE_RULES } from "./registry/tableRules";
import type { RosterLayout } from "./rosterLayout";
import { NO_FINDINGS } from "./rowJudge";
import { asList } from "./rules/found";
import type { TableRule } from "./rules/rule";
import { collegeInTitle } from "./sheetTitle";

/** The rows of the table, as far as the judge looks at them. */
export interface RosterRows {
  readonly index: RosterIndex;
  readonly cellsOf: (row: number) => CellRow;
}

/** Asks the table rules about one row after the other. */
export class TableJudge implements TableView {
  readonly titleCollege: string;
  readonly #facts: RowFacts;
  readonly #others: RowFacts;
  readonly #studentRules: readonly TableRule[];
  readonly #placeRules: readonly TableRule[];
  readonly #merged: ReadonlyMap<number, readonly (ColumnKey | null)[]>;
  #row = 0;
  #isFollowed = false;

  constructor(
    layout: RosterLayout,
    context: CheckContext,
    private readonly marks: SheetMarks,
    private readonly roster: RosterRows,
  ) {
    this.titleCollege = collegeInTitle(marks.title ?? "");
    this.#facts = new RowFacts(layout, context);
    this.#others = new RowFacts(layout, context);
    this.#placeRules = PLACE_RULES.filter(({ sheets }) => sheets.includes(layout.sheet));
    this.#studentRules = [...this.#placeRules, ...TABLE_RULES.filter(({ sheets }) => sheets.includes(layout.sheet))];
    this.#merged = mergedColumns(layout, marks.merged ?? []);
  }

  /** @param isFollowed whether a later row has content. */
  judge(row: number, kind: RowKind, isFollowed: boolean): readonly Finding[] {
    this.#row = row;
    this.#isFollowed = isFollowed;
    if (kind === "student" && !this.#mayFind()) return NO_FINDINGS;
    this.#facts.read(this.roster.cellsOf(row));
    const rules = kind === "student" ? this.#studentRules : this.#placeRules;
    const findings = rules.flatMap((rule) => asList(rule.check(this.#facts, this)).map((found) => rule.report(found)));
    return findings.length === 0 ? NO_FINDINGS : findings;
  }

  get isHidden(): boolean {
    return this.marks.hiddenRows?.has(this.#row) === true;
  }

  get mergedColumns(): readonly (ColumnKey | null)[] {
    return this.#merged.get(this.#row) ?? NO_COLUMNS;
  }

  get isFollowed(): boolean {
    return this.#isFollowed;
  }

  otherStudent(value: "document" | "examNumber"): number | null {
    return this.roster.index.otherStudent(this.#row, value);
  }

  earlierNamesake(): number | null {
    return this.roster.index.earlierNamesake(this.#row);
  }

  earlierSelf(): { readonly row: number; readonly facts: RowFacts } | null {
    const row = this.roster.index.earlierSelf(this.#row);
    return row === null ? null : { row, facts: this.#others.read(this.roster.cellsOf(row)) };
  }

  earlierTwin(): number | null {
    return this.#facts.sheet === "tracker" ? this.roster.index.earlierSelf(this.#row) : this.roster.index.earlierSameItem(this.#row);
  }

  earlierItem(item: string): number | null {
    return this.roster.index.earlierItem(this.#row, item);
  }

  /** Nearly every student shares nothing with others and stands in an unmarked row: then no rule has to be asked. */
  #mayFind(): boolean {
    const isMarked = this.titleCollege !== "" || this.isHidden || this.#merged.has(this.#row);
    return isMarked || this.roster.index.mayShare(this.#row);
  }
}

const NO_COLUMNS: readonly null[] = [];
