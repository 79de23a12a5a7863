/** Counts the edits of a workbook, so that "newer than" can be asked of values and cells. */
export class Clock {
  private reading = 1;

  get now(): number {
    return this.reading;
  }

  advance(): number {
    this.reading++;
    return this.reading;
  }
}
