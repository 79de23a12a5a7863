import { parseDateCell, type DateReading } from "../birthDateText";
import type { CellRow, CellValue } from "../cell";
import type { ColumnKey, SheetKind } from "../columns";
import type { DocumentTypeReading } from "../documents/documentTypes";
import { parseEthnicGroup, type EthnicReading } from "../ethnicGroups";
import { parseGender, type GenderReading } from "../genderText";
import * as personName from "../personName";
import { yyyymmdd } from "../plainDate";
import type { CheckContext, Policy } from "../policy";
import type { RosterLayout } from "../rosterLayout";
import type { OverrideTopic } from "../rules/rule";
import { parseStatus, type StatusReading } from "../statuses";
import { parseWrongItems, type WrongItemReading } from "../wrongItems";
import { BLANK, type CellState } from "./cellStates";
import { readCorrection, type Correction } from "./correction";
import { readDocument, readDocumentType, type DocumentReading } from "./documentReading";
import { readExamNumber, readStudentNumber, type ExamNumberReading, type StudentNumberReading } from "./numberReadings";
import { readOverrides } from "./overrides";
import { RowCells, type ByColumn } from "./RowCells";
import { kindOfRow, type RowKind } from "./rowKind";
import { readScope, type ScopeReading } from "./scopeReading";
import { findSwap, type Swap } from "./swappedColumns";

/**
 * What the rules know of one row: every cell cleaned once, every value parsed once, on first use.
 * One object serves all rows of a sheet in turn, so nothing may keep it.
 */
export class RowFacts {
  readonly sheet: SheetKind;
  readonly policy: Policy;
  /** yyyymmdd. */
  readonly today: number;
  readonly cells: RowCells;
  /** The clean text of each usable cell; "" for every other. */
  readonly text: ByColumn<string>;
  /** Each cell as the host gave it; "" where the sheet has no such column. */
  readonly raw: ByColumn<CellValue>;
  readonly state: ByColumn<CellState>;
  #swap: Swap | null = null;
  #kind: RowKind | undefined;
  #documentType: DocumentTypeReading | null | undefined;
  #document: DocumentReading | undefined;
  #gender: GenderReading | null | undefined;
  #birthDate: DateReading | null | undefined;
  #name: string | undefined;
  #ethnicGroup: EthnicReading | null | undefined;
  #examNumber: ExamNumberReading | null | undefined;
  #studentNumber: StudentNumberReading | null | undefined;
  #scope: ScopeReading | undefined;
  #wrongItems: WrongItemReading | null | undefined;
  #correction: Correction | undefined;
  #status: StatusReading | null | undefined;

  constructor(layout: RosterLayout, context: CheckContext) {
    this.sheet = layout.sheet;
    this.policy = context.policy;
    this.today = yyyymmdd(context.today);
    this.cells = new RowCells(layout);
    this.text = this.cells.texts;
    this.raw = this.cells.raws;
    this.state = this.cells.states;
  }

  /** Makes this the facts of another row. */
  read(cells: CellRow): this {
    this.#kind = this.#documentType = this.#document = this.#gender = this.#birthDate = this.#name = this.#ethnicGroup = undefined;
    this.#examNumber = this.#studentNumber = this.#scope = this.#wrongItems = this.#correction = this.#status = undefined;
    this.cells.read(cells);
    this.#swap = findSwap(this.text, this.policy);
    if (this.#swap !== null) this.cells.misplace(this.#swap.column, this.#swap.other);
    return this;
  }

  /** Whether the sheet has the column and the cell is empty. */
  isBlank(column: ColumnKey): boolean {
    return this.state[column] === BLANK;
  }

  /** Two columns in each other's place; their cells are unusable then. */
  swap(): Swap | null {
    return this.#swap;
  }

  kind(): RowKind {
    return (this.#kind ??= kindOfRow(this, this.cells.hasContent));
  }

  /** Null for a type that is not in the list or cannot be used; a blank cell means 居民身份证. */
  documentType(): DocumentTypeReading | null {
    return (this.#documentType ??= readDocumentType(this.raw.documentType, this.state.documentType));
  }

  /** 证件号码, read as the number of its type. */
  document(): DocumentReading {
    return (this.#document ??= readDocument(this.raw.documentNumber, this.text.documentNumber, this.documentType()?.type.kind ?? null, this.today));
  }

  /** Null where the cell says neither 男 nor 女, or nothing. */
  gender(): GenderReading | null {
    return (this.#gender ??= this.text.gender === "" ? null : parseGender(this.raw.gender));
  }

  /** 出生日期 as typed; null where nothing is. */
  birthDate(): DateReading | null {
    return (this.#birthDate ??= this.text.birthDate === "" ? null : parseDateCell(this.raw.birthDate));
  }

  /** 姓名 as CHSI would hold it, dots left as they are; "" where nothing is. */
  name(): string {
    return (this.#name ??= personName.isOrdinary(this.text.name) ? this.text.name : personName.normalise(this.text.name));
  }

  /** 姓名 where it is worth a look; "" for the 2 to 4 common characters of nearly every name. */
  oddName(): string {
    return personName.isOrdinary(this.name()) ? "" : this.name();
  }

  ethnicGroup(): EthnicReading | null {
    return (this.#ethnicGroup ??= this.text.ethnicGroup === "" ? null : parseEthnicGroup(this.raw.ethnicGroup));
  }

  examNumber(): ExamNumberReading | null {
    return (this.#examNumber ??= readExamNumber(this.raw.examNumber, this.text.examNumber));
  }

  studentNumber(): StudentNumberReading | null {
    return (this.#studentNumber ??= readStudentNumber(this.raw.studentNumber, this.text.studentNumber, this.policy));
  }

  scope(): ScopeReading {
    return (this.#scope ??= readScope(this));
  }

  wrongItems(): WrongItemReading | null {
    return (this.#wrongItems ??= this.text.wrongItem === "" ? null : parseWrongItems(this.text.wrongItem));
  }

  /** What 学信网显示内容 and 正确内容 say of the one wrong item. */
  correction(): Correction {
    return (this.#correction ??= readCorrection(this));
  }

  status(): StatusReading | null {
    return (this.#status ??= this.text.status === "" ? null : parseStatus(this.text.status));
  }

  overrides(): readonly OverrideTopic[] {
    return readOverrides(this.text.remarks);
  }
}
