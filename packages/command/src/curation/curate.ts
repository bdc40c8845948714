import type { Source } from '@onrecord/schema'
import { countCopiesOnce } from '../dataset/count-copies-once.ts'
import type { Facts } from '../dataset/facts.ts'
import { InputError } from '../dataset/input-error.ts'
import { mergeEvents } from '../dataset/merge-events.ts'
import { orderFacts } from '../dataset/merge-facts.ts'
import { isToldAgain, publishedBySource } from '../dataset/same-event.ts'
import { makeRedirects, type Redirects } from '../identity/redirects.ts'
import { actorTable } from './actor-table.ts'
import { applyCorrection } from './apply-correction.ts'
import type { Correction, Part } from './corrections.ts'
import type { Curation, Located } from './curation.ts'
import { eventTable } from './event-table.ts'
import { Gone } from './gone.ts'
import { markCurated } from './mark-curated.ts'
import type { Places } from './places.ts'
import { quoteTable } from './quote-table.ts'
import type { Item, Table } from './table.ts'
import { Workspace } from './workspace.ts'

/** Records after curation. */
export interface CuratedFacts {
  facts: Facts
  /** The records that curation changed, merged, split or dropped, as they were before. */
  originals: Facts
  /** The corrections that have no effect any more, one line each. */
  unused: string[]
}

/**
 * Apply the corrections of a dataset to its records: those of actors, then of quotes, then of events, in the order of the files.
 *
 * @param redirects
 *   Where ids lead; those of records that are merged, split or renamed are added.
 * @throws InputError
 *   If corrections are wrong; the message has a line for each.
 */
export function curate(
  facts: Facts,
  curation: Pick<Curation, 'actors' | 'quotes' | 'events'>,
  places: Places,
  sources: readonly Source[],
  redirects: Redirects = makeRedirects(),
): CuratedFacts {
  const workspace = new Workspace(facts, redirects)
  const problems: string[] = []
  const unused: string[] = []
  const apply = <Record extends Item, New, Changes extends object, Taken extends Part<Changes>>(
    table: Table<Record, New, Changes, Taken>,
    corrections: readonly Located<Correction<New, Changes, Taken>>[],
  ): void => {
    for (const { entry, at } of corrections)
      try {
        applyCorrection(table, entry, places, (message) => unused.push(`${at}: ${message}`))
      } catch (error) {
        if (error instanceof Gone) unused.push(`${at}: ${error.message}`)
        else if (error instanceof InputError) problems.push(`${at}: ${error.message}`)
        else throw error
      }
  }
  apply(actorTable(workspace, places), curation.actors)
  if (curation.actors.length > 0) mergeAgain(workspace, sources)
  apply(quoteTable(workspace, places), curation.quotes)
  apply(eventTable(workspace, places), curation.events)
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  const { marked, originals } = markCurated(facts, workspace.facts)
  return { facts: orderFacts(marked), originals, unused }
}

/** Merge the events that are of the same actors since actors were corrected. */
function mergeAgain({ events, redirects }: Workspace, sources: readonly Source[]): void {
  const merged = mergeEvents([...events.values()], publishedBySource(sources))
  const kept = new Set(merged.map(({ id }) => id))
  for (const event of events.values()) {
    const other = kept.has(event.id) ? undefined : merged.find((each) => isToldAgain(each, event))
    if (other) redirects.event.set(event.id, other.id)
  }
  events.clear()
  const attested = countCopiesOnce({ actors: [], quotes: [], events: merged }, sources)
  for (const event of attested.events) events.set(event.id, event)
}
