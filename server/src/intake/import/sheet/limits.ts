/** How much a file may hold. What is larger is refused before it is unpacked or read on. */
const MIB = 1024 * 1024;

export const limits = {
  fileBytes: 20 * MIB,
  unpackedBytes: 50 * MIB,
  /** Unpacked to packed, looked at from `ratioFrom` on: a page of empty cells packs well without harm. */
  ratio: 100,
  ratioFrom: 8 * MIB,
  entries: 200,
  /** Rows of data, below the header. */
  rows: 20_000,
  columns: 100,
  /** The header is looked for in so many rows from the top. */
  headerRows: 15,
  sheets: 60,
} as const;

/** Rows read of one sheet: its data, what may stand above, and one more, so that too many can be told. */
export const mostSheetRows = limits.rows + limits.headerRows + 1;
