/** Excel does not take what a person did: a protected cell, or a value that data validation stops. */
export class EntryRefused extends Error {
  constructor(
    readonly reason: "validation" | "protection",
    message: string,
  ) {
    super(message);
    this.name = "EntryRefused";
  }
}
