/** A1 notation from rows and columns counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "B5" for row 4, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A block of cells: first row and column, and how many of each. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "B5:D9"; one cell gives "B5". */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** "C:C" for column 2: the whole column. */
export function wholeColumn(column: number): string {
  const letters = columnLetters(column);
  return `${letters}:${letters}`;
}

/** A sheet-qualified absolute address, quoted as Excel wants it: '附件1'!$A$2:$A$9; whole columns give '附件1'!$A:$C. */
export function absoluteAddress(sheet: string, block: Block): string {
  const isWhole = block.rows > LAST_SHEET_ROW;
  const corner = (row: number, column: number) => (isWhole ? `$${columnLetters(column)}` : `$${columnLetters(column)}$${row + 1}`);
  const first = corner(block.row, block.column);
  const last = corner(block.row + block.rows - 1, block.column + block.columns - 1);
  return `${quotedSheet(sheet)}!${first === last && !isWhole ? first : `${first}:${last}`}`;
}

/** The name of a sheet as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The last row of an Excel sheet, counted from 0. */
export const LAST_SHEET_ROW = 1_048_575;
