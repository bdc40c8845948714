import { objectsOfPreposition, type Word } from '@onrecord/grammar'
import { prepositions } from '@onrecord/lexicon'
import type { Surroundings } from './event.ts'

/** The name of the place of an event: the object of "in" or the like under its trigger or the word over it. */
export function findEventPlace(
  trigger: Word,
  text: string,
  { mentions }: Surroundings,
): string | null {
  const isArgument = trigger.is('obj', 'nsubj:pass', 'obl')
  const heads = isArgument && trigger.head ? [trigger, trigger.head] : [trigger]
  for (const preposition of prepositions.place)
    for (const head of objectsOfPreposition(heads, preposition)) {
      const [place] = mentions.overlapping(head)
      const isPlace =
        place && (place.reading === 'place' || place.type === 'GPE' || place.type === 'LOC')
      if (isPlace) return text.slice(place.start, place.end)
    }
  return null
}
