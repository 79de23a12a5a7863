import { POLICY_TABLE, readPolicy } from "../blueprint/policyTable";
import { ROSTER_SHEETS } from "../blueprint/RosterSheet";
import type { SheetKind } from "../domain/columns";
import type { PlainDate } from "../domain/plainDate";
import type { CheckContext, Policy } from "../domain/policy";
import { LiveRoster, type FreshRoster } from "./LiveRoster";
import { readPart, ReadingCancelled, readTable, ROWS_PER_READ, samePlace, type ReadOptions } from "./readTable";
import { SENTENCES } from "./sentences";
import { isUnfinishedSheet, TABLE_NAMES } from "./templateTables";
import type { RowSpan, TablePlace, WorkbookPort } from "./WorkbookPort";

/** What is known of the open workbook, and the ways to read it again. Every method throws `HostTrouble` when Excel refuses. */
export class WorkbookSession {
  policy: Policy | null = null;
  policyProblems: readonly string[] = [];
  /** Where our tables were at the last survey; empty in a workbook that is not ours. */
  tables: readonly TablePlace[] = [];
  readonly rosters = new Map<SheetKind, LiveRoster>();
  /** The rosters that the latest look at the whole workbook has got to. */
  readonly checked = new Set<SheetKind>();
  /** A person has stopped that look: what it has not got to waits for a command, or for a time of rest. */
  #isStopped = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly today: () => PlainDate,
  ) {}

  /** Looks at the whole workbook: one round trip for the survey, then policy and rosters. */
  async open(options: ReadOptions = {}): Promise<void> {
    this.checked.clear();
    this.#isStopped = false;
    try {
      await this.#survey();
      await this.readPolicy(options);
    } catch (error) {
      this.#isStopped = error instanceof ReadingCancelled;
      throw error;
    }
  }

  /** Rosters that are there and have never been judged. */
  get unchecked(): readonly SheetKind[] {
    return this.policy === null ? [] : ROSTER_KINDS.filter((kind) => this.#tableOf(kind) !== null && !this.rosters.has(kind));
  }

  /** Looks where everything is, in one round trip, and reads only what is not where it was. */
  async lookAround(): Promise<void> {
    const before = this.#policyPlace();
    await this.#survey();
    const now = this.#policyPlace();
    if (before === null || now === null ? before !== now : !samePlace(before, now)) return this.readPolicy();
    for (const kind of ROSTER_KINDS) {
      const table = this.#tableOf(kind);
      const roster = this.rosters.get(kind);
      if (table !== null && roster !== undefined && samePlace(roster.place, table)) roster.staysAt(table);
      else if (roster !== undefined || !this.#isStopped) await this.readRoster(kind);
    }
  }

  /** Reads the policy and judges both rosters by it. */
  async readPolicy(options: ReadOptions = {}): Promise<void> {
    const place = this.#policyPlace();
    const reading = place === null ? null : readPolicy((await readTable(this.port, place)).rows);
    if (reading === null) this.#setPolicy(null, [SENTENCES.policyMissing]);
    else if (reading.ok) this.#setPolicy(reading.policy, []);
    else this.#setPolicy(null, reading.problems);
    for (const kind of ROSTER_KINDS) if (this.rosters.has(kind) || !this.#isStopped) await this.readRoster(kind, options);
  }

  /** Reads one roster whole; null when its table or the policy is missing. Verdicts on rows that are what they were stay. */
  async readRoster(kind: SheetKind, options: ReadOptions = {}): Promise<FreshRoster | null> {
    const known = this.rosters.get(kind);
    const place = known?.place ?? this.#tableOf(kind);
    if (place === null || this.policy === null) {
      this.rosters.delete(kind);
      return null;
    }
    const context = this.context(this.policy);
    const reading = await readTable(this.port, place, options);
    const roster = known !== undefined && sameContext(known.context, context) && (await known.takeIn(reading)) ? known : await LiveRoster.judge(reading, { kind, context }, options);
    this.rosters.set(kind, roster);
    this.checked.add(kind);
    return { roster, cells: reading.rows };
  }

  /** By what rows are judged today. */
  context(policy: Policy): CheckContext {
    return { policy, today: this.today() };
  }

  /** Reads some sheet rows of a roster again, one round trip for each part that Excel can answer; the whole table when it has moved. */
  async readSpan(kind: SheetKind, asked: RowSpan): Promise<void> {
    const roster = this.rosters.get(kind);
    const span = roster?.bodySpan(asked) ?? null;
    if (roster === undefined || span === null) return;
    const end = span.first + span.count;
    for (let first = span.first; first === span.first || first < Math.min(end, endOf(roster.place)); first += ROWS_PER_READ) {
      const part = { first, count: Math.min(ROWS_PER_READ, end - first) };
      const reading = await readPart(this.port, roster.place, part);
      if (!(await roster.update(reading, part, span))) {
        await this.readRoster(kind);
        return;
      }
    }
  }

  /** The roster on a sheet; null for any other sheet. */
  rosterOn(sheetId: string): LiveRoster | null {
    return [...this.rosters.values()].find(({ place }) => place.sheetId === sheetId) ?? null;
  }

  isPolicySheet(sheetId: string): boolean {
    return this.#policyPlace()?.sheetId === sheetId;
  }

  async #survey(): Promise<void> {
    const found = await this.port.survey(TABLE_NAMES);
    this.tables = found.tables.filter(({ sheetName }) => !isUnfinishedSheet(sheetName));
    for (const kind of ROSTER_KINDS) {
      if (this.#tableOf(kind) === null) this.rosters.delete(kind);
    }
  }

  /** A policy that says what the one before said is not another: nothing is judged again. */
  #setPolicy(policy: Policy | null, problems: readonly string[]): void {
    this.policyProblems = problems;
    if (JSON.stringify(policy) !== JSON.stringify(this.policy)) this.policy = policy;
  }

  #policyPlace(): TablePlace | null {
    return this.tables.find(({ tableName }) => tableName === POLICY_TABLE) ?? null;
  }

  #tableOf(kind: SheetKind): TablePlace | null {
    return this.tables.find(({ tableName }) => tableName === ROSTER_SHEETS[kind].tableName) ?? null;
  }
}

const ROSTER_KINDS: readonly SheetKind[] = ["attachment1", "tracker"];

function endOf({ row, bodyRows }: TablePlace): number {
  return row + 1 + bodyRows;
}

function sameContext(one: CheckContext, other: CheckContext): boolean {
  return one.policy === other.policy && JSON.stringify(one.today) === JSON.stringify(other.today);
}
