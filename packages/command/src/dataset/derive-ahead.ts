import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildCache } from '../cache/build-cache.ts'
import { workInOrder } from '../jobs/in-order.ts'
import type { Setup } from '../jobs/setup.ts'
import { TaskError } from '../jobs/task-error.ts'
import type { Workers } from '../jobs/workers.ts'
import type { DerivedFacts } from './derive-facts.ts'
import { expectValid } from './expect-valid.ts'
import { InputError } from './input-error.ts'
import type { DatasetInputs } from './read-inputs.ts'
import type { SourceWithText } from './read-sources.ts'
import { hashVocabulary, listInputs, selectInputs } from './source-inputs.ts'
import type { ReportSource } from './source-report.ts'

/** How the sources of a dataset are extracted in threads. */
export interface Extractors {
  /** Do work with workers. */
  withWorkers: (setup: Partial<Setup>, work: (workers: Workers) => Promise<void>) => Promise<void>
  /** Called after each source. */
  report: ReportSource
}

/** The records of sources that were extracted ahead of a build; they are valid, and in its cache. */
export type DerivedSources = ReadonlyMap<SourceWithText, DerivedFacts>

interface Derived {
  each: SourceWithText
  facts?: DerivedFacts
  error?: string
}

/**
 * Extract the sources that have changed, several at once. Their records are valid, and kept in the cache.
 *
 * @throws InputError
 *   If a worker did not end a text; the message has a line for each.
 */
export async function deriveAhead(
  directory: string,
  inputs: DatasetInputs,
  { withWorkers, report }: Extractors,
  cache: BuildCache | undefined,
): Promise<DerivedSources> {
  const { sources, curation, own } = inputs
  const derived = new Map<SourceWithText, DerivedFacts>()
  const vocabulary = hashVocabulary(curation.given, own)
  const keyOf = ({ source }: SourceWithText) =>
    cache?.keyOf('facts', ...listInputs(source, vocabulary)) ?? ''
  const pending = sources.filter(
    (each) => each.text !== undefined && cache?.find(keyOf(each)) === undefined,
  )
  if (pending.length < 2) return derived
  const lexicon = join(directory, 'lexicon')
  const setup = {
    curated: curation.given,
    lexiconFiles: existsSync(lexicon) ? [lexicon] : undefined,
  }
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
    derived.set(each, valid)
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
