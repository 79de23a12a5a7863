import type { TrafficEntry, TrafficLog } from "../../ExcelHost";

/** What crossed the wire; bookkeeping of office.js itself is left out, so that a test can count what its own code asked for. */
export class Traffic implements TrafficLog {
  private recorded: TrafficEntry[] = [];

  get entries(): readonly TrafficEntry[] {
    return this.recorded;
  }

  record(entry: TrafficEntry): void {
    if (entry.members.every((member) => BOOKKEEPING.has(member))) return;
    this.recorded.push(entry);
  }

  clear(): void {
    this.recorded = [];
  }
}

/** Members that office.js calls on its own account. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(["AddinInternalService.NotifyActionHandlerReady", "Workbook._RemoveReference"]);

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit <= 0xdfff)
      bytes += 1; // half of a pair that takes four bytes
    else bytes += 2;
  }
  return bytes;
}
