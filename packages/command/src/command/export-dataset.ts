import { join } from 'node:path'
import { readAbout } from '../formats/about/read-about.ts'
import { countFormulas } from '../formats/csv.ts'
import type { Content, TableFormat } from '../formats/export/export-formats.ts'
import { readForExport } from '../formats/export/read-for-export.ts'
import { writeOutputFile, writeOutputFolder } from '../formats/export/write-output.ts'
import type { MeasuredDataset } from '../formats/offsets/measured-dataset.ts'
import type { Table } from '../formats/tables/table.ts'
import type { Call, Terminal } from './command.ts'
import { type ExportOptions, type ExportValues, readExportOptions } from './export-options.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { UsageError } from './usage-error.ts'

/** Write a dataset for other tools. */
export async function exportDataset({
  values,
  positionals,
  terminal,
}: Call<ExportValues & { texts: string | undefined }>): Promise<number> {
  const options = readExportOptions(values)
  const directory = findDataset(positionals)
  const texts = findTexts(values.texts, terminal.environment)
  const dataset = await readForExport(directory, options.unit, texts)
  const { format, out } = options
  const result =
    'listTables' in format
      ? formatTables(format, dataset, options, terminal)
      : await format.formatFile(dataset, readAbout(directory))
  if (out === '-') await terminal.write(String(result))
  else await terminal.write(`Wrote ${write(out, result).join(', ')}\n`)
  return 0
}

function formatTables(
  format: TableFormat,
  dataset: MeasuredDataset,
  options: ExportOptions,
  terminal: Terminal,
): Content | Map<string, Content> {
  const { table, isForSpreadsheet } = options
  const tables = chooseTables(format.listTables(dataset), table)
  if (format.isCsv && !isForSpreadsheet) noteFormulas(tables, terminal)
  const formatOne = (table: Table) => format.formatTable(table, dataset, { isForSpreadsheet })
  const [first] = tables
  const { extension } = format
  if (first !== undefined && (extension === undefined || table !== undefined))
    return formatOne(first)
  return new Map(tables.map((table) => [`${table.name}${extension}`, formatOne(table)]))
}

function chooseTables(tables: readonly Table[], chosen: string | undefined): readonly Table[] {
  if (chosen === undefined) return tables
  const table = tables.find(({ name }) => name === chosen)
  if (table !== undefined) return [table]
  const names = tables.map(({ name }) => name).join(', ')
  throw new UsageError(`Unexpected --table "${chosen}", expected one of ${names}`)
}

/** Say of texts that spreadsheets take for formulas; the name of the dataset, which may begin with "@", is not one that a text gives. */
function noteFormulas(tables: readonly Table[], terminal: Terminal): void {
  for (const table of tables.filter(({ name }) => name !== 'dataset')) {
    const count = countFormulas(table)
    if (count > 0)
      terminal.note(
        `${table.name}: Texts that begin with "=", "+", "-" or "@", which spreadsheets run as formulas: ${count}; for spreadsheets, add --spreadsheet`,
      )
  }
}

/** Write what was formatted, and list the paths of the files. */
function write(out: string, result: Content | Map<string, Content>): string[] {
  if (result instanceof Map) {
    writeOutputFolder(out, result)
    return [...result.keys()].map((name) => join(out, name))
  }
  writeOutputFile(out, result)
  return [out]
}
