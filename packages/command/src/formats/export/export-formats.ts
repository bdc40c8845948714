import type { About } from '../about/about.ts'
import { type CsvOptions, formatCsv } from '../csv.ts'
import { makeEventTable } from '../event-table/make-event-table.ts'
import { formatJsonLd } from '../json-ld/format-json-ld.ts'
import { formatNdjson } from '../ndjson.ts'
import type { MeasuredDataset } from '../offsets/measured-dataset.ts'
import { formatParquet } from '../parquet.ts'
import { formatSqlite } from '../sqlite/format-sqlite.ts'
import { makeTables } from '../tables/make-tables.ts'
import type { Table } from '../tables/table.ts'
import type { ExportFormatName } from './export-format-names.ts'

/** The content of a file. */
export type Content = string | Uint8Array

/** A format with a file for each of its tables. */
export interface TableFormat {
  name: ExportFormatName
  /** Of the files, with its dot; absent where there is one table only. */
  extension?: string
  isText: boolean
  /** Whether spreadsheets open it. */
  isCsv: boolean
  listTables: (dataset: MeasuredDataset) => readonly Table[]
  formatTable: (table: Table, dataset: MeasuredDataset, options: CsvOptions) => Content
}

/** A format with one file for a dataset. */
interface FileFormat {
  name: ExportFormatName
  isText: boolean
  formatFile: (dataset: MeasuredDataset, about: About) => Content | Promise<Content>
}

export type ExportFormat = TableFormat | FileFormat

const csv = {
  isText: true,
  isCsv: true,
  formatTable: (table: Table, _: MeasuredDataset, options: CsvOptions) => formatCsv(table, options),
}

/** What `onrecord export` writes. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'csv', ...csv, extension: '.csv', listTables: makeTables },
  { name: 'ndjson', isText: true, formatFile: formatNdjson },
  {
    name: 'parquet',
    extension: '.parquet',
    isText: false,
    isCsv: false,
    listTables: makeTables,
    formatTable: formatParquet,
  },
  { name: 'sqlite', isText: false, formatFile: formatSqlite },
  { name: 'events', ...csv, listTables: (dataset) => [makeEventTable(dataset)] },
  { name: 'jsonld', isText: true, formatFile: formatJsonLd },
]
