import type { CellRow } from "./cell";
import { countsInScope } from "./facts/scopeReading";
import type { RowFacts } from "./facts/RowFacts";
import type { RowKind } from "./facts/rowKind";
import type { Finding } from "./finding";
import { maskLongNumbers } from "./maskNumber";
import type { CheckContext } from "./policy";
import type { RosterLayout } from "./rosterLayout";
import { createRowJudge } from "./rowJudge";
import { isFinished } from "./statuses";

/** What is to be said of one row. */
export interface RowVerdict {
  readonly kind: RowKind;
  /** In the order of the template's columns; one shared empty array for clean rows. */
  readonly findings: readonly Finding[];
  /** What the row is called: 姓名, else 学号, else "". */
  readonly label: string;
  readonly className: string;
  readonly counselor: string;
  /** Whether the student belongs to those who must check their record this year. */
  readonly inScope: boolean;
  /** Whether 预科 stands somewhere in the row. */
  readonly prep: boolean;
  /** The canonical 查询确认状态 on the tracker; "" elsewhere and where it cannot be read. */
  readonly status: string;
  /** Whether a student in scope still has to be chased; also where the status does not say which result. */
  readonly pending: boolean;
}

/** A function that judges rows of one sheet, one at a time; what needs other rows is RosterCheck's. */
export function createRowCheck(layout: RosterLayout, context: CheckContext): (cells: CellRow) => RowVerdict {
  const { facts, judge } = createRowJudge(layout, context);
  return (cells) => {
    const findings = judge(cells);
    return toVerdict(facts, findings);
  };
}

/** @param facts those of the row that the findings are about. */
export function toVerdict(facts: RowFacts, findings: readonly Finding[]): RowVerdict {
  const kind = facts.kind();
  const inScope = kind === "student" && countsInScope(facts);
  const status = facts.sheet === "tracker" && kind === "student" ? (facts.status()?.status ?? "") : "";
  return {
    kind,
    findings,
    label: labelOf(facts),
    className: facts.text.className,
    counselor: facts.text.counselor,
    inScope,
    prep: kind === "student" && facts.scope().prepColumn !== null,
    status,
    pending: facts.sheet === "tracker" && inScope && !isFinished(status),
  };
}

/** A name that is so long may be an ID number pasted into the wrong cell; it is not shown whole. */
function labelOf({ text }: RowFacts): string {
  const label = text.name || text.studentNumber;
  return label.length < 15 ? label : maskLongNumbers(label);
}
