import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildCache } from '../cache/build-cache.ts'
import { readCuration } from '../curation/read-curation.ts'
import { workInOrder } from '../jobs/in-order.ts'
import type { Setup } from '../jobs/setup.ts'
import { TaskError } from '../jobs/task-error.ts'
import type { Workers } from '../jobs/workers.ts'
import { readDatasetLexicon } from '../lexicon/read-dataset-lexicon.ts'
import type { DerivedFacts } from './derive-facts.ts'
import { DerivedSources } from './derived-sources.ts'
import { expectValid } from './expect-valid.ts'
import { InputError } from './input-error.ts'
import { readSources, type SourceWithText } from './read-sources.ts'
import { hashVocabulary, listInputs, selectInputs } from './source-inputs.ts'
import type { ReportSource } from './source-report.ts'

/** How the sources of a dataset are extracted in threads. */
export interface Extractors {
  /** Do work with workers. */
  withWorkers: (setup: Partial<Setup>, work: (workers: Workers) => Promise<void>) => Promise<void>
  /** Called after each source. */
  report: ReportSource
}

interface Derived {
  each: SourceWithText
  facts?: DerivedFacts
  error?: string
}

/**
 * Extract the sources that have changed, several at once, and keep their records in the cache.
 *
 * @throws InputError
 *   If a file in the folder is missing or invalid, or a worker did not end a text; the message has a line for each.
 */
export async function deriveAhead(
  directory: string,
  texts: string | undefined,
  { withWorkers, report }: Extractors,
  cache: BuildCache | undefined,
): Promise<DerivedSources> {
  const derived = new DerivedSources()
  const { sources } = readSources(directory, texts, cache)
  const { given, givenAt } = readCuration(directory)
  const own = readDatasetLexicon(directory, { isKnownActor: (id) => givenAt.has(id), cache })
  const vocabulary = hashVocabulary(given, own)
  const keyOf = ({ source }: SourceWithText) =>
    cache?.keyOf('facts', ...listInputs(source, vocabulary)) ?? ''
  const pending = sources.filter(
    (each) => each.text !== undefined && cache?.find(keyOf(each)) === undefined,
  )
  if (pending.length < 2) return derived
  const lexicon = join(directory, 'lexicon')
  const setup = { curated: given, lexiconFiles: existsSync(lexicon) ? [lexicon] : undefined }
  const problems: string[] = []
  let index = sources.length - pending.length
  const take = ({ each, facts, error }: Derived): void => {
    if (facts === undefined) {
      problems.push(`${each.path}: ${error}`)
      return
    }
    const { quotes, events } = facts
    const { id } = each.source
    report(
      { id, origin: 'text', quotes: quotes.length, events: events.length },
      index++,
      sources.length,
    )
    const { named, ...records } = facts
    const valid = { ...expectValid(records, each.path), named }
    cache?.add(keyOf(each), valid)
    derived.add(each.source, vocabulary, valid)
  }
  await withWorkers(setup, (workers) =>
    workInOrder(toAsync(pending), workers.atOnce, (each) => derive(each, workers), take),
  )
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return derived
}

async function derive(each: SourceWithText, workers: Workers): Promise<Derived> {
  const input = { source: selectInputs(each.source), text: each.text ?? '' }
  try {
    return { each, facts: await workers.run('deriveSource', input) }
  } catch (error) {
    if (!(error instanceof TaskError)) throw error
    return { each, error: error.message }
  }
}

async function* toAsync<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
