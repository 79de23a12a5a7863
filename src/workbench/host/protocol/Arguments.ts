import { invalidArgument } from "./HostError";

/** The arguments of one call, checked when they are read: a wrong one is Excel's InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; null when it was left out. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.raw(index) === null ? null : this.integer(index);
  }

  /** A switch; false when it was left out. */
  flag(index: number): boolean {
    const value = this.raw(index);
    if (value !== null && typeof value !== "boolean") throw invalidArgument();
    return value ?? false;
  }

  /** A plain object, or null when it was left out. */
  record(index: number): Readonly<Record<string, unknown>> | null {
    const value = this.raw(index);
    if (value === null) return null;
    if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
    return value as Readonly<Record<string, unknown>>;
  }

  list(index: number): readonly unknown[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }
}
