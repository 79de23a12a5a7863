/**
 * What a college's list never reaches, so that a file made to exhaust the computer is stopped early.
 * The largest honest file seen: our template with 5,000 prepared rows, saved again by LibreOffice, is 6 MB and unpacks to 126 MB.
 */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export const MAX_ZIP_ENTRIES = 2_000;

/** Of all parts together, as the file itself declares. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

/** Unpacked to packed bytes of one part; spreadsheets reach about 60, a bomb about 1,000. Small parts may repeat themselves. */
export const MAX_RATIO = 250;
export const RATIO_FREE_BYTES = 1024 * 1024;

/** Parts that are read as a whole: lists of sheets and relationships. */
export const MAX_SMALL_PART_BYTES = 4 * 1024 * 1024;

/** One tag with its attributes. */
export const MAX_TAG_CHARACTERS = 1024 * 1024;

/** What Excel allows in one cell. */
export const MAX_CELL_CHARACTERS = 32_767;

export const MAX_SHARED_STRINGS = 2_000_000;
export const MAX_TEXT_CHARACTERS = 40_000_000;

/** Cells of one sheet, counted to the last with content in each row: 100,000 students with 25 columns, twice. */
export const MAX_CELLS = 5_000_000;

/** Columns in which content is read; a roster has about 25. */
export const MAX_COLUMNS = 512;

/** Excel's own limit. */
export const MAX_ROWS = 1_048_576;

export const MAX_MERGED_AREAS = 200_000;
export const MAX_SHEETS = 500;
