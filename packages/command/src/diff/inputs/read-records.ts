import { z } from 'zod'
import { explainIssues } from '../../dataset/explain-issues.ts'
import { InputError } from '../../dataset/input-error.ts'
import { type ComparableDataset, tables } from '../dataset-diff.ts'

/** Reads a file of a dataset by its path there, with slashes; undefined if it is missing. */
export type ReadFile = (path: string) => string | undefined

/** What any version of the format has. */
const Header = z.looseObject({
  name: z.string(),
  version: z.string(),
  schemaVersion: z.int('Expected the version of the format, such as 1'),
})
const Table = z.array(z.looseObject({ id: z.string().min(1) }))
const Redirects = z.array(z.looseObject({ kind: z.string(), from: z.string(), to: z.string() }))

/**
 * Read the records of a dataset, of any version of the format.
 *
 * @param name
 *   What messages call the dataset.
 * @throws InputError
 *   If a file is missing or is not what a dataset has.
 */
export function readRecords(read: ReadFile, name: string): ComparableDataset {
  const header = readJson('data/dataset.json', Header)
  return {
    name: header.name,
    version: header.version,
    schemaVersion: header.schemaVersion,
    sources: readTable(tables.source),
    actors: readTable(tables.actor),
    quotes: readTable(tables.quote),
    events: readTable(tables.event),
    redirects: readJson('data/redirects.json', Redirects, '[]'),
  }

  function readTable(table: string): z.infer<typeof Table> {
    const path = `data/${table}.json`
    const records = readJson(path, Table)
    const ids = new Set<string>()
    for (const { id } of records) {
      if (ids.has(id)) throw new InputError(`${name}: ${path}: Unexpected second record "${id}"`)
      ids.add(id)
    }
    return records
  }

  /** The value itself, not a copy by the schema, so that records keep fields of any name. */
  function readJson<Value>(path: string, schema: z.ZodType<Value>, fallback?: string): Value {
    const text = read(path) ?? fallback
    if (text === undefined)
      throw new InputError(
        `${name}: No file ${path}, expected a dataset as "onrecord build" writes it`,
      )
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw new InputError(`${name}: ${path}: ${(error as Error).message}, expected JSON`)
    }
    const result = schema.safeParse(value)
    if (!result.success)
      throw new InputError(`${name}: ${path}: ${explainIssues(result.error, value)}`)
    return value as Value
  }
}
