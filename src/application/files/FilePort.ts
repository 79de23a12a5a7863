/** A file in memory. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands files to the person. */
export interface FilePort {
  /** Whether files can be saved: Excel on Mac and iPad ignores downloads. */
  readonly savesFiles: boolean;
  /** Opens an .xlsx as a new workbook. Throws `HostTrouble`. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** Puts a file where the person finds what they download. */
  saveFile(file: NamedFile): void;
}
