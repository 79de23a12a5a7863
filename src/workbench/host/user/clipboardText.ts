/** Reads Excel's clipboard text: rows on lines, cells between tabs, quotes around a cell that holds either. */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r?\n$/u, "");
  let end = 0;
  for (const match of body.matchAll(CELL)) {
    if (match.index < end) continue;
    const [whole, quoted, plain = "", separator] = match;
    end = match.index + whole.length;
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === "") break;
    if (separator !== "\t") rows.push([]);
  }
  return rows;
}

/** Writes it. */
export function formatClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gu;

function quoted(cell: string): string {
  return /[\t\r\n]/u.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
