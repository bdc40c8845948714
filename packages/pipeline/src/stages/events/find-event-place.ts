import { phrasesAfter } from '../../trees/clause.ts'
import type { Surroundings } from './event.ts'

const locating = ['in', 'at', 'near', 'outside']

/** The words for where an event took place: the place that "in" or the like leads to from its trigger or the word over it. */
export function findEventPlace(
  trigger: number,
  text: string,
  { tree, mentions }: Surroundings,
): string | null {
  const over = tree.headOf(trigger)
  const heads =
    tree.is(trigger, 'obj', 'nsubj:pass', 'obl') && over >= 0 ? [trigger, over] : [trigger]
  for (const preposition of locating)
    for (const head of phrasesAfter(tree, heads, preposition)) {
      const token = tree.tokens[head]
      const [place] = token ? mentions.overlapping(token) : []
      const isPlace =
        place && (place.reading === 'place' || place.type === 'GPE' || place.type === 'LOC')
      if (isPlace) return text.slice(place.start, place.end)
    }
  return null
}
