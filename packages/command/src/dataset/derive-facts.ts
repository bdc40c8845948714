import { extract, type GivenActor } from '@onrecord/pipeline'
import type { Source } from '@onrecord/schema'
import { Citer } from './cite.ts'
import { deriveActors } from './derive-actors.ts'
import { deriveEvents } from './derive-events.ts'
import { deriveQuotes } from './derive-quotes.ts'
import type { Facts } from './facts.ts'

/** The records of a source, and all that its text names. */
export interface DerivedFacts extends Facts {
  /** The ids of the entities, places too. */
  named: string[]
}

/**
 * Extract the records of a source from its text.
 *
 * @param curated
 *   The curated actors of the dataset.
 */
export function deriveFacts(
  source: Source,
  text: string,
  curated: readonly GivenActor[] = [],
): DerivedFacts {
  const { id, title, published } = source
  const extraction = extract(text, { id, title, published, actors: curated })
  const citer = new Citer(source, text)
  const quotes = deriveQuotes(extraction, text, citer)
  return {
    actors: deriveActors(extraction, text, citer, curated),
    quotes,
    events: deriveEvents(extraction, text, quotes, citer),
    named: extraction.entities.map(({ id }) => id),
  }
}
