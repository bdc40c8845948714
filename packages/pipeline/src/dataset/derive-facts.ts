import type { Source } from '@onrecord/schema'
import { extract } from '../extract.ts'
import { Citer } from './cite.ts'
import { deriveActors } from './derive-actors.ts'
import { deriveEvents } from './derive-events.ts'
import { deriveQuotes } from './derive-quotes.ts'
import type { Facts } from './facts.ts'

/** Take the records from the text of a source. */
export function deriveFacts(source: Source, text: string): Facts {
  const { id, title, published } = source
  const extraction = extract(text, { id, title, published })
  const citer = new Citer(source, text)
  return {
    actors: deriveActors(extraction, text, citer),
    quotes: deriveQuotes(extraction.quotes, text, citer),
    events: deriveEvents(extraction.events, citer),
  }
}
