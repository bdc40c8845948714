/** A value of a table. A list is JSON text; null and undefined are nothing. */
export type Cell = string | number | boolean | readonly unknown[] | null | undefined

/** How to write CSV. */
export interface CsvOptions {
  /** For spreadsheets: a byte order mark first, and an apostrophe before texts that they would run as formulas. */
  readonly isForSpreadsheet?: boolean
}

/** The start of a text that spreadsheets take for a formula. */
const formula = /^[=+\-@\t\r]/

/** Format rows as CSV (RFC 4180). Lines end with CRLF; an empty text is `""`, a missing value is nothing. */
export function formatCsv(
  rows: Iterable<readonly Cell[]>,
  { isForSpreadsheet = false }: CsvOptions = {},
): string {
  let csv = isForSpreadsheet ? '\uFEFF' : ''
  for (const cells of rows)
    csv += `${cells.map((cell) => formatCell(cell, isForSpreadsheet)).join(',')}\r\n`
  return csv
}

function formatCell(cell: Cell, isForSpreadsheet: boolean): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return quote(JSON.stringify(cell))
  if (typeof cell !== 'string') return String(cell)
  return quote(isForSpreadsheet && formula.test(cell) ? `'${cell}` : cell)
}

const quote = (text: string): string =>
  text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
