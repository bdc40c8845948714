import type { Quote } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

/** A field of quotes that is searched. */
export type QuoteField =
  | 'text'
  | 'gloss'
  | 'speaker'
  | 'speakerText'
  | 'addressee'
  | 'about'
  | 'cue'
  | 'place'

/** The words of a quote, who said them to whom and where. */
export const quoteLayout: Layout<Quote, QuoteField> = {
  weights: {
    text: 3,
    gloss: 3,
    speaker: 2,
    speakerText: 2,
    addressee: 1,
    about: 1,
    cue: 1,
    place: 1,
  },
  visit: (quote, actorOf, add) => {
    add('text', quote.text)
    add('gloss', quote.gloss)
    if (quote.speaker !== null) add('speaker', actorOf(quote.speaker)?.name)
    for (const id of quote.coSpeakers) add('speaker', actorOf(id)?.name)
    add('speakerText', quote.speakerText)
    for (const id of quote.addressees) add('addressee', actorOf(id)?.name)
    for (const id of quote.about) add('about', actorOf(id)?.name)
    add('cue', quote.cue?.lemma)
    add('place', quote.place)
  },
}
