import type { ExportFormat, TableFormat } from '../formats/export/export-formats.ts'
import { exportFormats } from '../formats/export/export-formats.ts'
import { type OffsetUnit, offsetUnits } from '../formats/offsets/offset-unit.ts'
import type { Call, OptionValue } from './command.ts'
import { UsageError } from './usage-error.ts'

export interface ExportOptions {
  format: ExportFormat
  /** The path of a file or folder; `-` is standard output. */
  out: string
  /** The name of the only table to write. */
  table: string | undefined
  unit: OffsetUnit
  isForSpreadsheet: boolean
}

/**
 * Read the options of `onrecord export`.
 *
 * @throws UsageError
 *   If one is missing, unknown, or does not go with the format.
 */
export function readExportOptions({
  format: given,
  out,
  table,
  offsets,
  spreadsheet,
}: Call['values']): ExportOptions {
  const format = choose('format', given, exportFormats, ({ name }) => name)
  const unit = choose('offsets', offsets ?? 'utf-16', offsetUnits, (name) => name)
  const refuse = (option: string, expected: string) =>
    new UsageError(`Unexpected ${option} with --format ${format.name}, expected ${expected}`)
  const isFolder = 'listTables' in format && format.extension !== undefined
  if (typeof table === 'string' && !isFolder) throw refuse('--table', 'it with csv or parquet')
  if (spreadsheet === true && !isCsv(format)) throw refuse('--spreadsheet', 'it with csv or events')
  if (offsets !== undefined && format.name === 'events')
    throw refuse('--offsets', 'none, as it has no places in sources')
  if (typeof out !== 'string' || out === '')
    throw new UsageError(
      `Expected --out ${isFolder && table === undefined ? 'FOLDER' : 'FILE'}; see "onrecord help export"`,
    )
  if (out === '-' && !format.isText) throw refuse('--out -', 'a file, as it is no text')
  if (out === '-' && isFolder && table === undefined)
    throw refuse('--out -', 'a folder, or --table NAME for one table')
  return {
    format,
    out,
    table: typeof table === 'string' ? table : undefined,
    unit,
    isForSpreadsheet: spreadsheet === true,
  }
}

const isCsv = (format: ExportFormat): format is TableFormat => 'isCsv' in format && format.isCsv

/** Choose from a list by the value of an option. */
function choose<Item>(
  option: string,
  value: OptionValue,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item {
  const item = items.find((item) => nameOf(item) === value)
  if (item !== undefined) return item
  const expected = `one of ${items.map(nameOf).join(', ')}`
  throw new UsageError(
    value === undefined
      ? `Expected --${option}, ${expected}`
      : `Unexpected --${option} "${value}", expected ${expected}`,
  )
}
