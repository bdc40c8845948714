import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenActor } from '@onrecord/pipeline'
import { Dataset, DatasetHeader, type Source, schemaVersion } from '@onrecord/schema'
import type { z } from 'zod'
import { curate } from '../curation/curate.ts'
import { findUnusedActors } from '../curation/find-unused.ts'
import { Places } from '../curation/places.ts'
import { readCuration } from '../curation/read-curation.ts'
import { undoCuration } from '../curation/undo-curation.ts'
import { journalPath } from '../files/journal.ts'
import { readText } from '../files/read-text.ts'
import { type ComputedId, computeIds } from '../identity/computed-ids.ts'
import { keepGivenIds } from '../identity/keep-given-ids.ts'
import { mergeWithIds } from '../identity/merge-with-ids.ts'
import { publishRedirects } from '../identity/publish-redirects.ts'
import { joinRedirects, listRedirects } from '../identity/redirects.ts'
import { carryForward } from './carry-forward.ts'
import { checkReferences } from './check-references.ts'
import { readDataset } from './dataset-files.ts'
import { DatasetState } from './dataset-state.ts'
import { deriveFacts } from './derive-facts.ts'
import { explainIssues } from './explain-issues.ts'
import type { Facts } from './facts.ts'
import { findCopies } from './find-copies.ts'
import { InputError } from './input-error.ts'
import { readSources, type SourceWithText } from './read-sources.ts'

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

/** Is called after each source. */
export type ReportSource = (source: SourceReport, index: number, count: number) => void

export interface BuiltDataset {
  dataset: Dataset
  /** What the next build needs of this one. */
  state: DatasetState
  sources: SourceWithText[]
  /** What else is to be told of the sources, one line each. */
  notes: string[]
  /** The entries of the dataset's curation that have no effect, one line each. */
  unused: string[]
}

/**
 * Build a dataset from its sources and curation, without writing it.
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
  report: ReportSource = () => {},
): BuiltDataset {
  expectFinished(directory)
  const header = readHeader(directory)
  const { sources, notes } = readSources(directory, texts)
  const curation = readCuration(directory)
  const isComplete = sources.every(({ text }) => text !== undefined)
  const committed = readDataset(directory)
  if (committed) expectSameTexts(sources, committed.dataset.sources)
  const known = committed ? undoCuration(committed.dataset, committed.state) : noFacts
  const parts = sources.map((source, index) => {
    const { facts, origin, named } = readFacts(
      source,
      known,
      committed?.state.ids ?? [],
      curation.given,
    )
    const { quotes, events } = facts
    const { id } = source.source
    report({ id, origin, quotes: quotes.length, events: events.length }, index, sources.length)
    return { facts, named }
  })
  const described = describeCopies(sources, committed?.dataset.sources)
  const { extracted, redirects, computed } = mergeWithIds(
    parts.map(({ facts }) => facts),
    described,
    {
      facts: known,
      sources: committed?.dataset.sources ?? [],
      redirects: committed?.state.redirects ?? [],
    },
  )
  const places = new Places(sources, committed?.state.places ?? [])
  const followed = joinRedirects(redirects)
  const curated = curate(extracted, curation, places, described, followed)
  const { originals, unused } = curated
  const facts = committed
    ? keepGivenIds({ ...curated.facts, sources: described }, committed.dataset)
    : curated.facts
  const published = publishRedirects(followed, facts, described, committed?.dataset)
  const dataset = parse(
    Dataset,
    { ...header, sources: described, ...facts, redirects: published },
    directory,
  )
  const found = [...places.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  const state = parse(
    DatasetState,
    { ...originals, places: found, ids: computed, redirects: listRedirects(redirects, extracted) },
    directory,
  )
  const dangling = checkReferences(dataset)
  if (dangling.length > 0)
    throw new InputError(dangling.map((line) => `${directory}: ${line}`).join('\n'))
  const named = isComplete ? new Set(parts.flatMap(({ named }) => named)) : undefined
  return {
    dataset,
    state,
    sources,
    notes,
    unused: [...findUnusedActors(curation, extracted, named), ...unused],
  }
}

/** The sources, with the originals of near-copies. */
function describeCopies(
  sources: readonly SourceWithText[],
  committed: readonly Source[] | undefined,
): Source[] {
  const copies = findCopies(sources, committed)
  return sources.map(({ source }) => {
    const copyOf = copies.get(source.id)
    return { ...source, ...(copyOf !== undefined && { copyOf }) }
  })
}

/** Expect that records that are carried forward are of the text that their source describes. */
function expectSameTexts(sources: readonly SourceWithText[], committed: readonly Source[]): void {
  const known = new Map(committed.map(({ id, text }) => [id, text.sha256]))
  const problems = sources
    .filter(({ source, text }) => text === undefined && known.has(source.id))
    .filter(({ source }) => known.get(source.id) !== source.text.sha256)
    .map(
      ({ path }) =>
        `${path}: The text is another one than that of its records, expected it at hand`,
    )
  if (problems.length > 0) throw new InputError(problems.join('\n'))
}

/** Expect no build that was interrupted while its files were renamed. */
function expectFinished(directory: string): void {
  const path = journalPath(directory)
  if (existsSync(path))
    throw new InputError(`${path}: A build was interrupted; run "onrecord build" to finish it`)
}

const noFacts: Facts = { actors: [], quotes: [], events: [] }

function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  directory: string,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new InputError(`${directory}: ${explainIssues(result.error, value)}`)
  return result.data
}

function readFacts(
  { source, text }: SourceWithText,
  known: Facts,
  ids: readonly ComputedId[],
  curated: readonly GivenActor[],
): { facts: Facts; origin: SourceReport['origin']; named: string[] } {
  if (text !== undefined) {
    const { named, ...facts } = deriveFacts(source, text, curated)
    return { facts, origin: 'text', named }
  }
  const facts = computeIds(carryForward(known, source.id), source.id, ids)
  return { facts, origin: facts.actors.length > 0 ? 'carried' : 'missing', named: [] }
}

function readHeader(directory: string): DatasetHeader {
  const path = join(directory, 'package.json')
  let manifest: { name?: unknown; version?: unknown } | null
  try {
    manifest = JSON.parse(readText(path))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
  }
  const { name, version } = manifest ?? {}
  const header = DatasetHeader.safeParse({ name, version, schemaVersion })
  if (!header.success) throw new InputError(`${path}: ${explainIssues(header.error)}`)
  return header.data
}
