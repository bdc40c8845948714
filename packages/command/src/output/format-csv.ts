import type { ExtractedDocument } from './document.ts'
import { listRows } from './list-rows.ts'
import type { Row } from './row.ts'

type Column = (row: Row, document: ExtractedDocument) => string | number | null | undefined

const columns: readonly (readonly [name: string, read: Column])[] = [
  ['file', (_, { file }) => file],
  ['position', (row, { place }) => place(row)],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['kind', ({ kind }) => kind],
  ['who', ({ who }) => who],
  ['verb', ({ verb }) => verb],
  ['type', ({ type }) => type],
  ['whom', ({ whom }) => whom],
  ['words', ({ words }) => words],
  ['direct', ({ kind, isDirect }) => (kind === 'quote' ? String(isDirect) : '')],
  ['from', ({ date }) => date?.start],
  ['to', ({ date }) => date?.end],
  ['place', ({ place }) => place],
  ['status', ({ status }) => status],
  ['confidence', ({ confidence }) => confidence],
  ['rule', ({ rule }) => rule],
]

/** The names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name)

/** Format a row of names or values as a line of CSV (RFC 4180). */
const formatLine = (cells: readonly unknown[]): string =>
  `${cells.map((cell) => escapeCell(String(cell ?? ''))).join(',')}\r\n`

/** The first line of a file: the names of its columns. */
export const formatCsvHead = (fields: readonly string[] = csvColumns): string => formatLine(fields)

/** Format the quotations and events of a text, one a line, with some of the columns. */
export function formatCsv(
  document: ExtractedDocument,
  fields: readonly string[] = csvColumns,
): string {
  const known = new Map(columns)
  return listRows(document.record, document.text)
    .map((row) => formatLine(fields.map((field) => known.get(field)?.(row, document))))
    .join('')
}

const escapeCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
