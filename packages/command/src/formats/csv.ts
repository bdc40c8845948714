import type { Cell, Table } from './tables/table.ts'

/** The byte order mark by which spreadsheets know UTF-8. */
const mark = '\uFEFF'

/** The start of a text that spreadsheets take for a formula. */
const formula = /^[=+\-@\t\r]/

/** How to write CSV. */
export interface CsvOptions {
  /** For spreadsheets: a byte order mark first, and an apostrophe before texts that they would run as formulas. */
  isForSpreadsheet?: boolean
}

/**
 * Format a table as CSV (RFC 4180) with a header. A list is JSON text, a missing value nothing, and an empty text `""`.
 */
export function formatCsv({ columns, rows }: Table, { isForSpreadsheet = false }: CsvOptions = {}) {
  const format = (cell: Cell) => formatCell(cell, isForSpreadsheet)
  const lines = [columns.map(({ name }) => name), ...rows].map(
    (cells) => `${cells.map(format).join(',')}\r\n`,
  )
  return `${isForSpreadsheet ? mark : ''}${lines.join('')}`
}

/** Count the texts in a table that spreadsheets take for formulas. */
export const countFormulas = ({ rows }: Table): number =>
  rows.flat().filter((cell) => typeof cell === 'string' && formula.test(cell)).length

function formatCell(cell: Cell, isForSpreadsheet: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return quote(JSON.stringify(cell))
  if (typeof cell !== 'string') return String(cell)
  return quote(isForSpreadsheet && formula.test(cell) ? `'${cell}` : cell)
}

const quote = (text: string): string =>
  text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
