import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset, Redirect } from '@onrecord/schema'
import * as schemas from '@onrecord/schema/schemas'
import { z } from 'zod'
import type { BuildCache } from '../cache/build-cache.ts'
import { formatActorIds } from '../entry/format-entry.ts'
import { readText, readTextIfThere } from '../files/read-text.ts'
import { type About, noAbout } from '../formats/about/about.ts'
import { writtenFiles } from '../formats/written-files.ts'
import { sha256 } from './content-hash.ts'
import { DatasetState, noState } from './dataset-state.ts'
import { explainIssues } from './explain-issues.ts'
import { formatJson } from './format-json.ts'
import { InputError } from './input-error.ts'

const header = 'dataset.json'
const tables = ['sources', 'actors', 'quotes', 'events'] as const
const redirectsFile = 'redirects.json'
/** In a folder of its own, as it is for the next build and not for readers of the dataset. */
const stateFile = join('state', 'build.json')

/** A dataset, and what its build leaves for the next one. */
export interface CommittedDataset {
  dataset: Dataset
  state: DatasetState
}

/**
 * Format a dataset as files: a map from the path in the folder of the dataset to the content.
 *
 * @param about
 *   What its package says of it; without it, the files that describe the dataset name no authors and no licence.
 */
export function formatDataset(
  given: Dataset,
  state: DatasetState = noState,
  about: About = noAbout,
): Map<string, string> {
  const { sources, actors, quotes, events, redirects = [], ...dataset } = given
  const records = { sources, actors, quotes, events }
  return new Map([
    [join('data', header), formatJson(dataset)],
    ...tables.map((table): [string, string] => [
      join('data', `${table}.json`),
      formatJson(records[table]),
    ]),
    [join('data', redirectsFile), formatJson(redirects)],
    [join('data', 'actor-ids.d.ts'), formatActorIds(actors)],
    [join('data', stateFile), formatJson(state)],
    ...writtenFiles.map(({ path, format }): [string, string] => [path, format(given, about)]),
  ])
}

/** Read the committed dataset, or return nothing if there is none yet. */
export function readDataset(directory: string, cache?: BuildCache): CommittedDataset | undefined {
  const path = (name: string) => join(directory, 'data', name)
  const head = readTextIfThere(path(header))
  if (head === undefined) {
    const left = [...tables.map((table) => `${table}.json`), redirectsFile, stateFile]
      .map(path)
      .filter((file) => existsSync(file))
    if (left.length === 0) return undefined
    throw new InputError(
      `${path(header)}: No such file beside ${left.join(', ')}; restore it, or remove them to begin anew`,
    )
  }
  const dataset = parseJson(head, path(header), schemas.DatasetHeader)
  const { shape } = schemas.Dataset
  const [sources, actors, quotes, events] = [
    readTable(path('sources.json'), shape.sources, cache),
    readTable(path('actors.json'), shape.actors, cache),
    readTable(path('quotes.json'), shape.quotes, cache),
    readTable(path('events.json'), shape.events, cache),
  ]
  const state = readTextIfThere(path(stateFile))
  return {
    dataset: { ...dataset, sources, actors, quotes, events, redirects: readRedirects(directory) },
    state: state === undefined ? noState : parseJson(state, path(stateFile), DatasetState),
  }
}

function readRedirects(directory: string): Redirect[] {
  const path = join(directory, 'data', redirectsFile)
  const text = readTextIfThere(path)
  return text === undefined ? [] : parseJson(text, path, z.array(schemas.Redirect))
}

/** Read a table. One that the cache knows to be valid is not checked again. */
function readTable<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  cache: BuildCache | undefined,
): z.infer<Schema> {
  const text = readText(path)
  const key = validityKey(text, cache)
  if (cache?.find(key) === true) return JSON.parse(text)
  const table = parseJson(text, path, schema)
  cache?.add(key, true)
  return table
}

const validityKey = (text: string, cache: BuildCache | undefined): string =>
  cache?.keyOf('valid', sha256(text)) ?? ''

/** Note in the cache that the tables of a formatted dataset are valid. */
export function noteValidity(files: ReadonlyMap<string, string>, cache: BuildCache): void {
  for (const table of tables)
    cache.add(validityKey(files.get(join('data', `${table}.json`)) ?? '', cache), true)
}

function parseJson<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
  }
  const result = schema.safeParse(value)
  if (!result.success) throw new InputError(`${path}: ${explainIssues(result.error, value)}`)
  return result.data
}
