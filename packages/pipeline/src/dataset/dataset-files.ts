import { join } from 'node:path'
import { Dataset } from '@onrecord/schema'
import { explainIssues } from './explain-issues.ts'
import { formatJson } from './format-json.ts'
import { InputError } from './input-error.ts'
import { readTextIfThere } from './read-text.ts'

const header = 'dataset.json'
const tables = ['sources', 'actors', 'quotes', 'events'] as const

/** The files of a dataset, by their path in its folder. */
export function formatDataset({
  sources,
  actors,
  quotes,
  events,
  ...dataset
}: Dataset): Map<string, string> {
  const records = { sources, actors, quotes, events }
  return new Map([
    [join('data', header), formatJson(dataset)],
    ...tables.map((table): [string, string] => [
      join('data', `${table}.json`),
      formatJson(records[table]),
    ]),
    [join('data', 'actor-ids.ts'), formatActorIds(actors.map(({ id }) => id))],
  ])
}

function formatActorIds(ids: readonly string[]): string {
  const union = ids.length > 0 ? ids.map((id) => `\n  | '${id}'`).join('') : ' never'
  return `/** The ids of all actors. */\nexport type ActorId =${union}\n`
}

/** Read the committed dataset, or nothing where there is none yet. */
export function readDataset(directory: string): Dataset | undefined {
  const read = (name: string): unknown => {
    const path = join(directory, 'data', name)
    const text = readTextIfThere(path)
    try {
      return text === undefined ? undefined : JSON.parse(text)
    } catch (error) {
      throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
    }
  }
  const dataset = read(header)
  if (dataset === undefined) return undefined
  const records = tables.map((table) => [table, read(`${table}.json`)])
  const result = Dataset.safeParse({ ...dataset, ...Object.fromEntries(records) })
  if (!result.success)
    throw new InputError(`${join(directory, 'data')}: ${explainIssues(result.error)}`)
  return result.data
}
