import { directions, findCueWord } from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { isLocated } from './is-located.ts'

const directionSet = new Set(directions)

/**
 * The unknown names that the analyser takes for places and that speak or are spoken to as organizations do: "Nizwanews
 * reported", "told Nizwanews". A name that the text locates something at stays a place.
 */
export class SpeakingPlaces {
  readonly #speaking = new Set<string>()
  readonly #located = new Set<string>()

  /** Learn from the names of a sentence. */
  introduce({ names, tree }: SentenceNames): void {
    for (const name of names) {
      if (!isUnknownPlace(name)) continue
      if (isLocated(name, tree)) this.#located.add(name.words)
      else if (speaks(name, tree)) this.#speaking.add(name.words)
    }
  }

  has(name: FoundName): boolean {
    return isUnknownPlace(name) && this.#speaking.has(name.words) && !this.#located.has(name.words)
  }
}

const isUnknownPlace = ({ type, bearers, words }: FoundName): boolean =>
  (type === 'GPE' || type === 'LOC') && bearers.length === 0 && !directionSet.has(words)

/** Whether a name is the subject of a verb of speech, or told something. */
function speaks(name: FoundName, tree: SentenceNames['tree']): boolean {
  const word = tree.headOf(name)
  const verb = word?.head
  if (word === undefined || verb?.hasTag('VERB') !== true) return false
  if (word.is('nsubj')) return findCueWord(verb.lemma, 'verb') !== undefined
  return word.is('obj', 'iobj') && verb.lemma === 'tell'
}
