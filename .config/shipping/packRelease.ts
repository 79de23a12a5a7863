import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync, type Zippable } from "fflate";

/** What goes into the archive: the place in the project, and the folder in the archive. */
const CONTENTS = [
  { from: "dist", to: "dist" },
  { from: "docs", to: "docs" },
  { from: "README.md", to: "README.md" },
] as const;

/** The same bytes whenever the same files are packed. */
const FIXED_TIME = new Date(2018, 8, 27);

/**
 * Packs the built add-in and its documents.
 * @param root the project's folder, with dist/ in it
 * @returns the archive's path; its SHA-256 stands beside it in a file that `sha256sum -c` reads
 */
export function packRelease(root: string, version: string): string {
  const name = `xueji-check-${version}.zip`;
  const files: Zippable = {};
  for (const { from, to } of CONTENTS) addTo(files, path.join(root, from), to);
  const archive = zipSync(files, { level: 9, mtime: FIXED_TIME });
  const folder = path.join(root, "release");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), archive);
  writeFileSync(path.join(folder, `${name}.sha256`), `${createHash("sha256").update(archive).digest("hex")}  ${name}\n`);
  return path.join(folder, name);
}

function addTo(files: Zippable, from: string, to: string): void {
  if (statSync(from).isDirectory()) for (const name of readdirSync(from).sort()) addTo(files, path.join(from, name), `${to}/${name}`);
  else files[to] = readFileSync(from);
}
