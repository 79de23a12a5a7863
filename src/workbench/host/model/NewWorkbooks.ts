/** The files that an add-in asked Excel to open beside this workbook. This host has one window, so it keeps them for its owner. */
export class NewWorkbooks {
  private readonly kept: Uint8Array[] = [];
  private readonly listeners = new Set<(file: Uint8Array) => void>();

  /** Whole .xlsx files, oldest first. */
  get files(): readonly Uint8Array[] {
    return this.kept;
  }

  add(file: Uint8Array): void {
    this.kept.push(file);
    for (const listener of this.listeners) listener(file);
  }

  /** Calls back for each further file; returns the way to stop. */
  onAdd(listener: (file: Uint8Array) => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }
}
