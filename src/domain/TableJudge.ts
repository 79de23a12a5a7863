import type { CellRow } from "./cell";
import type { ColumnKey } from "./columns";
import type { RosterIndex } from "./facts/RosterIndex";
import { RowFacts } from "./facts/RowFacts";
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

  /** @param cellsOf gives the cells of another row. */
  constructor(
    layout: RosterLayout,
    context: CheckContext,
    private readonly marks: SheetMarks,
    private readonly index: RosterIndex,
    private readonly cellsOf: (row: number) => CellRow,
  ) {
    this.titleCollege = collegeInTitle(marks.title ?? "");
    this.#facts = new RowFacts(layout, context);
    this.#others = new RowFacts(layout, context);
    this.#placeRules = PLACE_RULES.filter(({ sheets }) => sheets.includes(layout.sheet));
    this.#studentRules = [...this.#placeRules, ...TABLE_RULES.filter(({ sheets }) => sheets.includes(layout.sheet))];
    this.#merged = mergedColumns(layout, marks.merged ?? []);
  }

  /** @param isFollowed whether a later row has content. */
  judge(row: number, isFollowed: boolean): readonly Finding[] {
    this.#row = row;
    this.#isFollowed = isFollowed;
    const kind = this.#facts.read(this.cellsOf(row)).kind();
    let findings: Finding[] | null = null;
    for (const rule of kind === "student" ? this.#studentRules : this.#placeRules) {
      const found = rule.check(this.#facts, this);
      if (found === null) continue;
      findings ??= [];
      for (const evidence of asList(found)) findings.push(rule.report(evidence));
    }
    return findings ?? NO_FINDINGS;
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
    return this.index.otherStudent(this.#row, value);
  }

  earlierNamesake(): number | null {
    return this.index.earlierNamesake(this.#row);
  }

  earlierSelf(): { readonly row: number; readonly facts: RowFacts } | null {
    const row = this.index.earlierSelf(this.#row);
    return row === null ? null : { row, facts: this.#others.read(this.cellsOf(row)) };
  }

  earlierTwin(): number | null {
    return this.#facts.sheet === "tracker" ? this.index.earlierSelf(this.#row) : this.index.earlierSameItem(this.#row);
  }

  earlierItem(item: string): number | null {
    return this.index.earlierItem(this.#row, item);
  }
}

const NO_COLUMNS: readonly null[] = [];
