import { extract, type GivenActor, type Lexicon } from '@onrecord/pipeline'
import type { Extraction, Source } from '@onrecord/schema'
import { Citer } from './cite.ts'
import { deriveActors } from './derive-actors.ts'
import { deriveEvents } from './derive-events.ts'
import { deriveQuotes } from './derive-quotes.ts'
import type { Facts } from './facts.ts'
import { joinRepeated } from './merge-facts.ts'

/** The records of a source, and all that its text names. */
export interface DerivedFacts extends Facts {
  /** The ids of the entities, places too. */
  named: string[]
}

/** What of a source its records depend on, beside its text. */
export type ExtractedSource = Pick<Source, 'id' | 'title' | 'published' | 'rights'>

/** A source with its text, and what was extracted from it. */
interface SourceExtraction {
  source: ExtractedSource
  text: string
  extraction: Extraction
}

/**
 * Extract the records of a source from its text.
 *
 * @param curated
 *   The actors of the dataset's own.
 * @param lexicon
 *   The words of its own, with those of the package.
 */
export function deriveFacts(
  source: ExtractedSource,
  text: string,
  curated: readonly GivenActor[] = [],
  lexicon?: Lexicon,
): DerivedFacts {
  const { id, title, published } = source
  const extraction = extract(text, {
    id,
    title,
    published,
    actors: curated,
    lexicon: lexicon ?? null,
  })
  return toFacts({ source, text, extraction }, curated)
}

/** Create the records of a source from what was extracted from its text. */
export function toFacts(
  { source, text, extraction }: SourceExtraction,
  curated: readonly GivenActor[] = [],
): DerivedFacts {
  const citer = new Citer(source, text)
  const quotes = deriveQuotes(extraction, text, citer)
  const actors = deriveActors(extraction, text, citer, curated)
  const events = deriveEvents(extraction, text, quotes, citer)
  return {
    ...joinRepeated({ actors, quotes, events }),
    named: extraction.entities.map(({ id }) => id),
  }
}
