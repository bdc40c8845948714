import { RecordQuery } from '../query/record-query.ts'
import { kindOf, listColumns, type RowKind, type RowRecord, readColumn } from './columns.ts'
import { type Cell, type CsvOptions, formatCsv } from './format-csv.ts'

/** Columns: their names, or functions that read their values by name. */
export type Columns<Row> = readonly string[] | { readonly [name: string]: (record: Row) => Cell }

/**
 * Write records of one kind as CSV (RFC 4180) with a header.
 *
 * @param records
 *   A query or a list. A query that has none gives the header alone.
 * @param columns
 *   Those of the files of `onrecord export`, where they are not given. `sentence`, `speaker_name`, `about_names`, `agent_names`,
 *   `recipient_names` and `sources` are there to be asked for.
 * @throws RangeError
 *   If there is no such column.
 */
export function toCSV<Row extends RowRecord>(
  records: Iterable<Row>,
  columns?: Columns<Row>,
  options?: CsvOptions,
): string {
  const rows = [...records]
  const [first] = rows
  const kind = RecordQuery.kindOf(records) ?? (first && kindOf(first))
  const read = listReaders(kind as RowKind | undefined, columns)
  if (read.length === 0) return ''
  const header = read.map(([name]) => name)
  return formatCsv(
    [header, ...rows.map((record) => read.map(([, readCell]) => readCell(record)))],
    options,
  )
}

function listReaders<Row extends RowRecord>(
  kind: RowKind | undefined,
  columns: Columns<Row> | undefined,
): (readonly [name: string, read: (record: Row) => Cell])[] {
  if (columns !== undefined && !isList(columns)) return Object.entries(columns)
  if (kind === undefined) return (columns ?? []).map((name) => [name, () => null] as const)
  return (columns ?? listColumns(kind)).map((name) => [name, readColumn(kind, name)] as const)
}

const isList = (columns: Columns<never>): columns is readonly string[] => Array.isArray(columns)
