import type { BuildCache } from '../cache/build-cache.ts'
import { toSetup } from '../cluster/read-vocabulary.ts'
import { workInOrder } from '../jobs/in-order.ts'
import type { Setup } from '../jobs/setup.ts'
import { TaskError } from '../jobs/task-error.ts'
import type { Workers } from '../jobs/workers.ts'
import type { DerivedFacts } from './derive-facts.ts'
import { InputError } from './input-error.ts'
import type { DatasetInputs } from './read-inputs.ts'
import type { SourceWithText } from './read-sources.ts'
import { SourceFacts } from './source-facts.ts'
import { selectInputs } from './source-inputs.ts'
import type { ReportSource, SourceReport } from './source-report.ts'

/** How the sources of a dataset are extracted in threads. */
export interface Extractors {
  /** Do work with workers. */
  withWorkers: (setup: Partial<Setup>, work: (workers: Workers) => Promise<void>) => Promise<void>
  /** Called after each source. */
  report: ReportSource
}

/** The records of a source that were extracted ahead of a build; they are valid, and in its cache. */
export interface DerivedSource {
  facts: DerivedFacts
  origin: SourceReport['origin']
}

export type DerivedSources = ReadonlyMap<SourceWithText, DerivedSource>

interface Derived {
  each: SourceWithText
  facts?: DerivedFacts
  error?: string
}

/**
 * Extract the sources that have changed, several at once. Their records are valid, and kept in the cache.
 *
 * @param ready
 *   The records that were extracted elsewhere; the result has them too.
 * @throws InputError
 *   If a worker did not end a text; the message has a line for each.
 */
export async function deriveAhead(
  directory: string,
  inputs: DatasetInputs,
  { withWorkers, report }: Extractors,
  cache: BuildCache | undefined,
  ready: DerivedSources = new Map(),
): Promise<DerivedSources> {
  const { sources, curation, own } = inputs
  const derived = new Map(ready)
  const known = new SourceFacts(curation.given, own, cache)
  const pending = sources.filter(
    (each) => each.text !== undefined && !derived.has(each) && known.find(each) === undefined,
  )
  if (pending.length < 2) return derived
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
    derived.set(each, { facts: known.keep(each, facts), origin: 'text' })
  }
  await withWorkers(toSetup(directory, curation.given), (workers) =>
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
