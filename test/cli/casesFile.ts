import { existsSync } from "node:fs";
import path from "node:path";

const BESIDE_THE_PROJECT = path.resolve(__dirname, "../../../shared/domain/cases.json");

/** A file of labelled cases that is kept outside of the project: named in CASES, or beside the project; null where there is none. */
export const CASES_FILE = process.env["CASES"] ?? (existsSync(BESIDE_THE_PROJECT) ? BESIDE_THE_PROJECT : null);

/** What a check that needs the file says where it is absent. */
export const WITHOUT_CASES = CASES_FILE === null ? " (skipped: there is no file of labelled cases; CASES=path names one)" : "";
