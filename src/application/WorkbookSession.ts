import { POLICY_TABLE, readPolicy } from "../blueprint/policyTable";
import { ROSTER_SHEETS } from "../blueprint/RosterSheet";
import type { SheetKind } from "../domain/columns";
import type { PlainDate } from "../domain/plainDate";
import type { Policy } from "../domain/policy";
import type { FreshRoster } from "./createSubmission";
import { LiveRoster } from "./LiveRoster";
import { dataWidth, readTable, type ReadOptions } from "./readTable";
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

  constructor(
    private readonly port: WorkbookPort,
    private readonly today: () => PlainDate,
  ) {}

  /** Looks at the whole workbook: one round trip for the survey, then policy and rosters. */
  async open(options: ReadOptions = {}): Promise<void> {
    const found = await this.port.survey(TABLE_NAMES);
    this.tables = found.tables.filter(({ sheetName }) => !isUnfinishedSheet(sheetName));
    await this.readPolicy(options);
    for (const kind of ROSTER_KINDS) {
      if (this.tableOf(kind) === null) this.rosters.delete(kind);
    }
  }

  /** Reads the policy and judges both rosters by it. */
  async readPolicy(options: ReadOptions = {}): Promise<void> {
    const place = this.tables.find(({ tableName }) => tableName === POLICY_TABLE);
    this.policy = null;
    this.policyProblems = place === undefined ? [SENTENCES.policyMissing] : [];
    if (place !== undefined) {
      const reading = readPolicy((await readTable(this.port, place)).rows);
      if (reading.ok) this.policy = reading.policy;
      else this.policyProblems = reading.problems;
    }
    for (const kind of ROSTER_KINDS) await this.readRoster(kind, options);
  }

  /** Reads one roster whole; null when its table or the policy is missing. */
  async readRoster(kind: SheetKind, options: ReadOptions = {}): Promise<FreshRoster | null> {
    const place = this.rosters.get(kind)?.place ?? this.tableOf(kind);
    if (place === null || this.policy === null) {
      this.rosters.delete(kind);
      return null;
    }
    const reading = await readTable(this.port, place, options);
    const roster = new LiveRoster(kind, reading, { policy: this.policy, today: this.today() });
    this.rosters.set(kind, roster);
    return { roster, cells: reading.rows };
  }

  /** Reads some sheet rows of a roster again in one round trip; the whole table when it has moved. */
  async readSpan(kind: SheetKind, asked: RowSpan): Promise<void> {
    const roster = this.rosters.get(kind);
    const span = roster?.bodySpan(asked) ?? null;
    if (roster === undefined || span === null) return;
    if (span.count > LONGEST_SPAN) {
      await this.readRoster(kind);
      return;
    }
    const reading = await this.port.readRows(roster.place, span, dataWidth(roster.place));
    if (!roster.update(reading, span)) await this.readRoster(kind);
  }

  /** The roster on a sheet; null for any other sheet. */
  rosterOn(sheetId: string): LiveRoster | null {
    return [...this.rosters.values()].find(({ place }) => place.sheetId === sheetId) ?? null;
  }

  isPolicySheet(sheetId: string): boolean {
    return this.tables.some((table) => table.tableName === POLICY_TABLE && table.sheetId === sheetId);
  }

  private tableOf(kind: SheetKind): TablePlace | null {
    return this.tables.find(({ tableName }) => tableName === ROSTER_SHEETS[kind].tableName) ?? null;
  }
}

const ROSTER_KINDS: readonly SheetKind[] = ["attachment1", "tracker"];

/** Longer spans are read whole, part by part, so that no answer grows beyond Excel's limit. */
const LONGEST_SPAN = 4_000;
