import { parseDateCell, type DateReading } from "../birthDateText";
import type { CellRow, CellValue } from "../cell";
import type { ColumnKey, SheetKind } from "../columns";
import { parseDocumentType, type DocumentTypeReading } from "../documents/documentTypes";
import { parseEthnicGroup, type EthnicReading } from "../ethnicGroups";
import { parseGender, type GenderReading } from "../genderText";
import * as personName from "../personName";
import { yyyymmdd } from "../plainDate";
import type { CheckContext, Policy } from "../policy";
import type { RosterLayout } from "../rosterLayout";
import type { OverrideTopic } from "../rules/rule";
import { parseStatus, type StatusReading } from "../statuses";
import { parseWrongItems, type WrongItemReading } from "../wrongItems";
import { ABSENT, BLANK, VALUE, type CellState } from "./cellStates";
import { readCorrection, type Correction } from "./correction";
import { isPlain, NO_DOCUMENT, readDocument, type DocumentReading } from "./documentReading";
import { readExamNumber, readStudentNumber, type ExamNumberReading, type StudentNumberReading } from "./numberReadings";
import { readOverrides } from "./overrides";
import { RowCells } from "./RowCells";
import { kindOfRow, type RowKind } from "./rowKind";
import { readScope, type ScopeReading } from "./scopeReading";
import { findSwap, type Swap } from "./swappedColumns";

/**
 * What the rules know of one row: every cell cleaned once, every value parsed at most once, on first use.
 * One object serves all rows of a sheet in turn, so nothing may keep it.
 */
export class RowFacts {
  readonly sheet: SheetKind;
  readonly policy: Policy;
  readonly context: CheckContext;
  /** yyyymmdd. */
  readonly today: number;
  readonly #cells: RowCells;
  readonly #textOf = (column: ColumnKey): string => this.#cells.text(column);
  #generation = 0;
  #swap: Swap | null = null;

  constructor(layout: RosterLayout, context: CheckContext) {
    this.sheet = layout.sheet;
    this.context = context;
    this.policy = context.policy;
    this.today = yyyymmdd(context.today);
    this.#cells = new RowCells(layout);
  }

  /** Makes this the facts of another row. */
  read(cells: CellRow): this {
    this.#generation++;
    this.#cells.read(cells);
    this.#swap = findSwap(this.#textOf, this.policy);
    if (this.#swap !== null) {
      this.#cells.misplace(this.#swap.column);
      this.#cells.misplace(this.#swap.other);
    }
    return this;
  }

  /** The clean text of a usable cell; "" for every other. */
  text(column: ColumnKey): string {
    return this.#cells.text(column);
  }

  /** The cell as the host gave it. */
  raw(column: ColumnKey): CellValue {
    return this.#cells.raw(column);
  }

  state(column: ColumnKey): CellState {
    return this.#cells.state(column);
  }

  /** Whether the sheet has the column and the cell is empty. */
  isBlank(column: ColumnKey): boolean {
    return this.#cells.state(column) === BLANK;
  }

  /** Whether some cell is an error value, a ditto mark or a stand-in for nothing. */
  get hasTrouble(): boolean {
    return this.#cells.hasTrouble;
  }

  /** Whether anything is in the row at all, be it only blanks or a 序号. */
  get looksTouched(): boolean {
    return this.#cells.looksTouched;
  }

  /** Two columns in each other's place; their cells are unusable then. */
  get swap(): Swap | null {
    return this.#swap;
  }

  /** Whether it is a student's row at all. */
  readonly kind = this.#once((): RowKind => (this.#cells.hasContent ? kindOfRow(this) : "blank"));

  /** Null for a type that is not in the list or cannot be used; a blank cell means 居民身份证. */
  readonly documentType = this.#once((): DocumentTypeReading | null => {
    const state = this.state("documentType");
    if (state === BLANK || state === ABSENT) return RESIDENT;
    return state === VALUE ? parseDocumentType(this.raw("documentType")) : null;
  });

  /** 证件号码, read as the number of its type. */
  readonly document = this.#once((): DocumentReading => {
    const text = this.text("documentNumber");
    if (text === "") return NO_DOCUMENT;
    return readDocument(this.raw("documentNumber"), text, this.documentType()?.type.kind ?? null, this.today);
  });

  /** Whether type and number are written as they should be and nothing about them is doubtful. */
  readonly hasPlainDocument = this.#once((): boolean => this.documentType()?.rewritten === false && isPlain(this.document()));

  /** Null where the cell says neither 男 nor 女, or nothing. */
  readonly gender = this.#once((): GenderReading | null => (this.text("gender") === "" ? null : parseGender(this.raw("gender"))));

  /** 出生日期 as typed; null where nothing is. */
  readonly birthDate = this.#once((): DateReading | null => (this.text("birthDate") === "" ? null : parseDateCell(this.raw("birthDate"))));

  /** 姓名 as CHSI would hold it, dots left as they are; "" where nothing is. */
  readonly name = this.#once((): string => {
    const text = this.text("name");
    return text === "" || personName.isOrdinary(text) ? text : personName.normalise(text);
  });

  /** 姓名 where it is worth a look; "" for the 2 to 4 common characters of nearly every name. */
  readonly oddName = this.#once((): string => (personName.isOrdinary(this.name()) ? "" : this.name()));

  readonly ethnicGroup = this.#once((): EthnicReading | null => (this.text("ethnicGroup") === "" ? null : parseEthnicGroup(this.raw("ethnicGroup"))));

  readonly examNumber = this.#once((): ExamNumberReading | null => readExamNumber(this.raw("examNumber"), this.text("examNumber")));

  readonly studentNumber = this.#once((): StudentNumberReading | null => readStudentNumber(this.raw("studentNumber"), this.text("studentNumber")));

  readonly scope = this.#once((): ScopeReading => readScope(this));

  readonly wrongItems = this.#once((): WrongItemReading | null => (this.text("wrongItem") === "" ? null : parseWrongItems(this.text("wrongItem"))));

  /** What 学信网显示内容 and 正确内容 say of the one wrong item. */
  readonly correction = this.#once((): Correction => readCorrection(this));

  readonly status = this.#once((): StatusReading | null => (this.text("status") === "" ? null : parseStatus(this.text("status"))));

  /** The topics for which 备注 records a reason. */
  readonly overrides = this.#once((): readonly OverrideTopic[] => readOverrides(this.text("remarks")));

  /** A value that is computed on its first use for a row and kept until the next row. */
  #once<T>(compute: () => T): () => T {
    let generation = -1;
    let value: T | undefined;
    return () => {
      if (generation !== this.#generation) {
        value = compute();
        generation = this.#generation;
      }
      return value as T;
    };
  }
}

const RESIDENT = parseDocumentType("居民身份证");
