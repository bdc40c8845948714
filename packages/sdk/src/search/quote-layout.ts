import type { Quote } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

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
  list: (quote, namesOf) => [
    ['text', quote.text],
    ['gloss', quote.gloss],
    ...[quote.speaker ?? '', ...quote.coSpeakers].map((id) => ['speaker', namesOf(id)[0]] as const),
    ['speakerText', quote.speakerText],
    ...quote.addressees.map((id) => ['addressee', namesOf(id)[0]] as const),
    ...quote.about.map((id) => ['about', namesOf(id)[0]] as const),
    ['cue', quote.cue?.lemma],
    ['place', quote.place],
  ],
}
