import type { CollegeFile, CollegeSheet, FileRefusal, SheetEntry } from "../../../application/merge/CollegeFile";
import type { Result } from "../../../domain/result";
import { MAX_ROWS, MAX_SMALL_PART_BYTES } from "./limits";
import { folderOf, RelationshipListener, relationshipsPart, type Relationship } from "./parts/relationships";
import { SharedStringListener } from "./parts/SharedStringListener";
import { SheetListener } from "./parts/SheetListener";
import { WorkbookListener } from "./parts/WorkbookListener";
import { refuse, settle } from "./ReadTrouble";
import { scanPart, type PartListener } from "./xml/scanPart";
import { readDirectory, type ZipEntry } from "./zip/readDirectory";

/**
 * An .xlsx file. Only what a list needs is unpacked: the names of the sheets, the texts, and the sheets asked for;
 * pictures, macros, connections and links to other files are never touched. Source: ECMA-376 parts 1 and 2.
 */
export class XlsxFile implements CollegeFile {
  readonly sheets: readonly SheetEntry[];
  readonly usesDate1904: boolean;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #sheetParts: readonly string[];
  readonly #textPart: string | null;
  #texts: readonly string[] | null = null;

  /** @throws ReadTrouble */
  constructor(private readonly bytes: Uint8Array) {
    this.#entries = readDirectory(bytes);
    const main = this.#relationships("", "").find(({ kind }) => kind === "officeDocument")?.target ?? refuse("otherDocument");
    if (!this.#entries.has(main)) refuse("broken");
    const workbook = this.#scanSmall(main, new WorkbookListener());
    if (workbook.sheets.length === 0) refuse(main.endsWith(".xml") ? "otherDocument" : "broken");
    const relationships = this.#relationships(main, folderOf(main));
    const listed = workbook.sheets.flatMap((sheet) => {
      const target = relationships.find(({ id, kind }) => kind === "worksheet" && id === sheet.relationshipId)?.target;
      return target === undefined ? [] : [{ sheet, target }];
    });
    this.sheets = listed.map(({ sheet: { name, isHidden } }) => ({ name, isHidden }));
    this.#sheetParts = listed.map(({ target }) => target);
    this.#textPart = relationships.find(({ kind }) => kind === "sharedStrings")?.target ?? null;
    this.usesDate1904 = workbook.usesDate1904;
  }

  readSheet(index: number, maxRows: number = MAX_ROWS): Result<CollegeSheet, FileRefusal> {
    return settle(() => {
      const listener = new SheetListener(this.#sharedStrings(), maxRows);
      scanPart(this.bytes, this.#entry(this.#sheetParts[index] ?? ""), listener);
      return listener.sheet();
    });
  }

  #sharedStrings(): readonly string[] {
    if (this.#texts === null) {
      const listener = new SharedStringListener();
      if (this.#textPart !== null) scanPart(this.bytes, this.#entry(this.#textPart), listener);
      this.#texts = listener.texts;
    }
    return this.#texts;
  }

  /** @param folder against which the targets are written. */
  #relationships(part: string, folder: string): readonly Relationship[] {
    return this.#scanSmall(relationshipsPart(part), new RelationshipListener(folder)).found;
  }

  #scanSmall<L extends PartListener>(part: string, listener: L): L {
    const entry = this.#entry(part);
    if (entry.unpackedBytes > MAX_SMALL_PART_BYTES) refuse("suspicious");
    scanPart(this.bytes, entry, listener);
    return listener;
  }

  #entry(part: string): ZipEntry {
    return this.#entries.get(part) ?? refuse("broken");
  }
}
