import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAMS = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const PATIENCE_MS = 180_000;
/** Separator, quote, UTF-8, from the first line, as shown; -1: one file for each sheet. Source: LibreOffice help, Filter Options for CSV. */
const EVERY_SHEET_AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** The LibreOffice of this machine; null where there is none. Under CI its absence is an error: agreement must not go unproved. */
export function findLibreOffice(): string | null {
  const found = PROGRAMS.find((program) => spawnSync(program, ["--version"]).status === 0) ?? null;
  if (found === null && process.env["CI"] === "true") throw new Error("LibreOffice is not installed; test/office needs it under CI.");
  return found;
}

/** `describe` where LibreOffice is installed; elsewhere the tests are skipped, and the reason is in their title. */
export const describeWithOffice: (title: string, tests: () => void) => void = (title, tests) => {
  jest.setTimeout(PATIENCE_MS);
  if (findLibreOffice() === null) describe.skip(`${title} (skipped: LibreOffice is not installed)`, tests);
  else describe(title, tests);
};

/** In seconds. */
export interface Elapsed {
  /** Other programs of the machine do not count. */
  readonly processor: number;
  /** By the clock on the wall: what a person waits where the machine has nothing else to do. */
  readonly wall: number;
}

/** Opens workbooks in LibreOffice, which calculates them. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), "xueji-office-"));
  readonly #program = findLibreOffice() ?? "soffice";

  /** The workbook, saved in another format. */
  convert(workbook: Uint8Array, format: "xlsx" | "pdf"): Buffer {
    this.#run(workbook, format);
    return readFileSync(join(this.#folder, "out", `in.${format}`));
  }

  /** Shows every cell of every sheet as text. */
  calculate(workbook: Uint8Array): Elapsed {
    return this.#run(workbook, EVERY_SHEET_AS_TEXT);
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(workbook: Uint8Array, format: string): Elapsed {
    writeFileSync(join(this.#folder, "in.xlsx"), workbook);
    const profile = "-env:UserInstallation=file://$PWD/profile"; // its own, so that an open LibreOffice does not interfere
    const command = `TIMEFORMAT="%U %S %R"; time "${this.#program}" "${profile}" --headless --convert-to "${format}" --outdir out in.xlsx`;
    const { status, stderr } = spawnSync("bash", ["-c", command], { cwd: this.#folder, timeout: PATIENCE_MS, encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    const [user = NaN, system = NaN, wall = NaN] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
    return { processor: user + system, wall };
  }
}
