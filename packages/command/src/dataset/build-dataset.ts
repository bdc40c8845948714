import { join } from 'node:path'
import type { GivenActor } from '@onrecord/pipeline'
import { Dataset, DatasetHeader, schemaVersion } from '@onrecord/schema'
import { carryForward } from './carry-forward.ts'
import { readDataset } from './dataset-files.ts'
import { deriveFacts } from './derive-facts.ts'
import { explainIssues } from './explain-issues.ts'
import type { Facts } from './facts.ts'
import { findCopies } from './find-copies.ts'
import { InputError } from './input-error.ts'
import { mergeFacts } from './merge-facts.ts'
import { findUnusedCuration, readCuratedActors } from './read-curation.ts'
import { readSources, type SourceWithText } from './read-sources.ts'
import { readText } from './read-text.ts'

/** How the records of one source were obtained. */
export interface SourceReport {
  id: string
  /**
   * `text`: extracted from its text. `carried`: taken from the committed dataset, as its text is not available.
   * `missing`: none, as neither has them.
   */
  origin: 'text' | 'carried' | 'missing'
  quotes: number
  events: number
}

export interface BuiltDataset {
  dataset: Dataset
  sources: SourceWithText[]
  /** The entries of the dataset's curation that have no effect, one line each. */
  unused: string[]
}

/**
 * Build a dataset from its sources, without writing it.
 *
 * @param directory
 *   The folder of the dataset: `package.json`, `sources/`, optionally `curation/` and, once built, `data/`.
 * @param texts
 *   The folder of the texts that may only be quoted, if it is available.
 * @param report
 *   Called after each source.
 * @throws InputError
 *   If a file in the folder is missing or invalid.
 */
export function buildDataset(
  directory: string,
  texts?: string,
  report: (source: SourceReport, index: number, count: number) => void = () => {},
): BuiltDataset {
  const header = readHeader(directory)
  const sources = readSources(directory, texts)
  const curated = readCuratedActors(directory)
  const isComplete = sources.every(({ text }) => text !== undefined)
  const committed = isComplete ? undefined : readDataset(directory)
  const parts = sources.map((source, index) => {
    const { facts, origin } = readFacts(source, committed, curated)
    const { quotes, events } = facts
    const { id } = source.source
    report({ id, origin, quotes: quotes.length, events: events.length }, index, sources.length)
    return facts
  })
  const copies = findCopies(sources, committed?.sources)
  const described = sources.map(({ source }) => {
    const copyOf = copies.get(source.id)
    return { ...source, ...(copyOf !== undefined && { copyOf }) }
  })
  const dataset = Dataset.safeParse({
    ...header,
    sources: described,
    ...mergeFacts(parts, described),
  })
  if (!dataset.success) throw new InputError(`${directory}: ${explainIssues(dataset.error)}`)
  const unused = findUnusedCuration(curated, dataset.data.actors)
  return { dataset: dataset.data, sources, unused }
}

function readFacts(
  { source, text }: SourceWithText,
  committed: Dataset | undefined,
  curated: readonly GivenActor[],
): { facts: Facts; origin: SourceReport['origin'] } {
  if (text !== undefined) return { facts: deriveFacts(source, text, curated), origin: 'text' }
  const facts = carryForward(committed ?? { actors: [], quotes: [], events: [] }, source.id)
  return { facts, origin: facts.actors.length > 0 ? 'carried' : 'missing' }
}

function readHeader(directory: string): DatasetHeader {
  const path = join(directory, 'package.json')
  let manifest: { name?: unknown; version?: unknown }
  try {
    manifest = JSON.parse(readText(path))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
  }
  const { name, version } = manifest
  const header = DatasetHeader.safeParse({ name, version, schemaVersion })
  if (!header.success) throw new InputError(`${path}: ${explainIssues(header.error)}`)
  return header.data
}
