import { objectsOfPreposition, type Word } from '@onrecord/grammar'
import { findActions, prepositions } from '@onrecord/lexicon'
import type { Surroundings } from './event.ts'

/** The name of the place of an event: the object of "in" or the like under its trigger or the word over it. */
export function findEventPlace(
  trigger: Word,
  text: string,
  { mentions }: Surroundings,
): string | null {
  const isArgument = trigger.is('obj', 'nsubj:pass', 'obl')
  const things = trigger.childrenBy('obj').filter(isThing)
  const heads = [trigger, ...(isArgument && trigger.head ? [trigger.head] : []), ...things]
  for (const preposition of prepositions.place)
    for (const head of objectsOfPreposition(heads, preposition)) {
      const [place] = mentions.overlapping(head)
      const isPlace =
        place && (place.reading === 'place' || place.type === 'GPE' || place.type === 'LOC')
      if (isPlace) return text.slice(place.start, place.end)
    }
  return null
}

/** Whether a noun is no deed, whose place would be another: "attacked a base near Sohar", but "condemned the raid in Sohar". */
const isThing = (noun: Word): boolean =>
  noun.tag === 'NOUN' && findActions('nouns', noun.lemma).length === 0
