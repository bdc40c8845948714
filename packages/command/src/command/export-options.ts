import { type ExportFormatName, exportFormatNames } from '../formats/export/export-format-names.ts'
import {
  type ExportFormat,
  exportFormats,
  type TableFormat,
} from '../formats/export/export-formats.ts'
import type { OffsetUnit } from '../formats/offsets/offset-unit.ts'
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

/** What a call of `export` says. */
export interface ExportValues {
  format: ExportFormatName | undefined
  out: string | undefined
  table: string | undefined
  offsets: OffsetUnit | undefined
  spreadsheet: boolean
}

/**
 * Read the options of `onrecord export`.
 *
 * @throws UsageError
 *   If one is missing, or does not go with the format.
 */
export function readExportOptions({
  format: given,
  out,
  table,
  offsets,
  spreadsheet,
}: ExportValues): ExportOptions {
  const format = exportFormats.find(({ name }) => name === given)
  if (format === undefined)
    throw new UsageError(`Expected --format, one of ${exportFormatNames.join(', ')}`)
  const refuse = (option: string, expected: string) =>
    new UsageError(`Unexpected ${option} with --format ${format.name}, expected ${expected}`)
  const isFolder = 'listTables' in format && format.extension !== undefined
  if (table !== undefined && !isFolder) throw refuse('--table', 'it with csv or parquet')
  if (spreadsheet && !isCsv(format)) throw refuse('--spreadsheet', 'it with csv or events')
  if (offsets !== undefined && format.name === 'events')
    throw refuse('--offsets', 'none, as it has no places in sources')
  if (out === undefined || out === '')
    throw new UsageError(
      `Expected --out ${isFolder && table === undefined ? 'FOLDER' : 'FILE'}; see "onrecord help export"`,
    )
  if (out === '-' && !format.isText) throw refuse('--out -', 'a file, as it is no text')
  if (out === '-' && isFolder && table === undefined)
    throw refuse('--out -', 'a folder, or --table NAME for one table')
  return {
    format,
    out,
    table,
    unit: offsets ?? 'utf-16',
    isForSpreadsheet: spreadsheet,
  }
}

const isCsv = (format: ExportFormat): format is TableFormat => 'isCsv' in format && format.isCsv
