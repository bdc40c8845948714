import { type Dataset, type DatasetRecords, open } from '@onrecord/sdk/open'

const tables = ['sources', 'actors', 'quotes', 'events'] as const

/**
 * Read a dataset from files: one JSON with all tables, or `dataset.json`, `sources.json`, `actors.json`, `quotes.json`, `events.json` and
 * perhaps `redirects.json`. Other files beside these are left alone.
 *
 * @throws Error
 *   If a file is missing or is not JSON, or if the records are not those of a dataset.
 */
export async function readDataset(files: readonly File[]): Promise<Dataset> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const [only] = files
  const header = byName.get('dataset.json') ?? (files.length === 1 ? only : undefined)
  if (!header)
    throw new Error(
      `Unexpected files ${[...byName.keys()].slice(0, 5).join(', ')}, expected dataset.json among them, or one file with all tables`,
    )
  const records = await readJson(header)
  for (const table of tables)
    if (!(table in records)) records[table] = await readTable(table, byName)
  const redirects = byName.get('redirects.json')
  if (redirects) records.redirects = await readJson(redirects)
  return open(records as unknown as DatasetRecords)
}

async function readTable(table: string, byName: ReadonlyMap<string, File>): Promise<unknown> {
  const file = byName.get(`${table}.json`)
  if (!file) throw new Error(`Unexpected lack of ${table}.json, expected it beside dataset.json`)
  return readJson(file)
}

async function readJson(file: File): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await file.text())
  } catch (error) {
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
