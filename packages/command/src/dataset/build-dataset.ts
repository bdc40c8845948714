import { existsSync } from 'node:fs'
import { Dataset, type Source } from '@onrecord/schema'
import type { BuildCache } from '../cache/build-cache.ts'
import { curate } from '../curation/curate.ts'
import { findUnusedActors } from '../curation/find-unused.ts'
import { Places } from '../curation/places.ts'
import { undoCuration } from '../curation/undo-curation.ts'
import { journalPath } from '../files/journal.ts'
import { type ComputedId, computeIds } from '../identity/computed-ids.ts'
import { keepGivenIds } from '../identity/keep-given-ids.ts'
import { mergeWithIds } from '../identity/merge-with-ids.ts'
import { publishRedirects } from '../identity/publish-redirects.ts'
import { joinRedirects, listRedirects } from '../identity/redirects.ts'
import { lintBuild } from '../lint/lint.ts'
import { carryForward } from './carry-forward.ts'
import { readDataset } from './dataset-files.ts'
import { DatasetState } from './dataset-state.ts'
import type { DerivedSources } from './derive-ahead.ts'
import { expectValid } from './expect-valid.ts'
import type { Facts } from './facts.ts'
import { describeCopies } from './find-copies.ts'
import { gatherFacts } from './gather-facts.ts'
import { groupBy } from './group-by.ts'
import { InputError } from './input-error.ts'
import { parse } from './parse.ts'
import { readHeader } from './read-header.ts'
import { type DatasetInputs, readInputs } from './read-inputs.ts'
import type { SourceWithText } from './read-sources.ts'
import type { ReportSource } from './source-report.ts'

/** How to build a dataset. */
export interface BuildOptions {
  /** The folder of the texts that may only be quoted, if it is available. */
  texts?: string | undefined
  /** Called after each source. */
  report?: ReportSource | undefined
}

/** A dataset that was built. */
export interface BuiltDataset {
  /** Its records. */
  dataset: Dataset
  /** What the next build needs of this one. */
  state: DatasetState
  /** Its sources, with the texts that are available. */
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
 *   The folder of the dataset: `package.json`, `sources/`, optionally `curation/` and `lexicon/` and, once built, `data/`.
 * @param cache
 *   What earlier builds computed of sources that have not changed; without it all is computed anew.
 * @throws InputError
 *   If a file in the folder is missing or invalid.
 */
export const buildDataset = (
  directory: string,
  { texts, report = () => {} }: BuildOptions = {},
  cache?: BuildCache,
): BuiltDataset => buildFrom(directory, () => readInputs(directory, texts, cache), report, cache)

/**
 * Build a dataset as `buildDataset` does.
 *
 * @param inputsOf
 *   Gives what it is made from.
 * @param derived
 *   What was extracted of that ahead.
 */
export function buildFrom(
  directory: string,
  inputsOf: () => DatasetInputs,
  report: ReportSource,
  cache: BuildCache | undefined,
  derived?: DerivedSources,
): BuiltDataset {
  expectFinished(directory)
  const header = readHeader(directory)
  const { sources, notes, curation, own } = inputsOf()
  const isComplete = sources.every(({ text }) => text !== undefined)
  const committed = readDataset(directory, cache)
  if (committed) expectSameTexts(sources, committed.dataset.sources)
  const known = committed ? undoCuration(committed.dataset, committed.state) : noFacts
  const carry = isComplete ? () => noFacts : carrier(known, committed?.state.ids ?? [])
  const parts = gatherFacts(sources, carry, curation.given, own, report, cache, derived)
  const described = describeCopies(sources, committed?.dataset.sources)
  const { extracted, redirects, computed } = mergeWithIds(parts, described, {
    facts: known,
    sources: committed?.dataset.sources ?? [],
    redirects: committed?.state.redirects ?? [],
  })
  const places = new Places(sources, committed?.state.places ?? [])
  const followed = joinRedirects(redirects)
  const curated = curate(extracted, curation, places, described, followed)
  const { originals, unused } = curated
  const facts = committed
    ? keepGivenIds({ ...curated.facts, sources: described }, committed.dataset)
    : curated.facts
  const published = publishRedirects(followed, facts, described, committed?.dataset)
  const valid = new WeakSet(parts.flatMap(listRecords))
  const dataset = {
    ...parse(
      Dataset,
      { ...header, ...noFacts, sources: described, redirects: published },
      directory,
    ),
    ...expectValid(facts, directory, valid),
  }
  const found = [...places.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  const state = parse(
    DatasetState,
    { ...originals, places: found, ids: computed, redirects: listRedirects(redirects, extracted) },
    directory,
  )
  const problems = lintBuild({ dataset, sources, directory })
  if (problems.length > 0)
    throw new InputError(problems.map((line) => `${directory}: ${line}`).join('\n'))
  const named = isComplete ? new Set(parts.flatMap(({ named }) => named)) : undefined
  return {
    dataset,
    state,
    sources,
    notes,
    unused: [...findUnusedActors(curation, extracted, named), ...unused],
  }
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

const listRecords = ({ actors, quotes, events }: Facts): object[] => [
  ...actors,
  ...quotes,
  ...events,
]

const noFacts: Facts = { actors: [], quotes: [], events: [] }

/** Gives the records of a source that are carried forward, with computed ids. */
function carrier(known: Facts, ids: readonly ComputedId[]): (source: string) => Facts {
  const carry = carryForward(known)
  const idsOf = groupBy(ids, ({ source }) => source)
  return (source) => computeIds(carry(source), idsOf.get(source) ?? [])
}
