import type { Sentence, Word } from '@onrecord/grammar'
import {
  findActions,
  findCueWord,
  isKnownThing,
  isOfficeHead,
  nounClassOf,
  prepositions,
  type Seats,
  seats,
} from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'
import type { ActorRule } from '../rules.ts'
import { firstOfList } from './first-of-list.ts'

const words: Seats = seats
const buildings: ReadonlySet<string> = new Set(words.buildings)
const locating: ReadonlySet<string> = new Set(words.locating)
const motions: ReadonlySet<string> = new Set(words.motions)
const placed: ReadonlySet<string> = new Set(words.placed)
const fallen: ReadonlySet<string> = new Set(words.fallen)
const sought: ReadonlySet<string> = new Set(words.sought)
const parts: ReadonlySet<string> = new Set(words.parts)
const paths: ReadonlySet<string> = new Set(prepositions.path)

/** The reading of a seat, as a place or as a metonym of its government, and the rule that decided. */
export interface SeatReading {
  reading: 'place' | 'government'
  rule: ActorRule
  /** Whether the rest of the text may decide otherwise: "Muscat is growing" in a text about the city. */
  isWeak?: boolean
}

/**
 * Decide whether the seat of a government is a metonym of it ("Moscow warned", "ties with Moscow") or a place ("in Moscow",
 * "Kabul, Afghanistan", "flew to Moscow", "Moscow airport").
 *
 * @param name
 *   The seat.
 * @param next
 *   The name after it, if any.
 */
export function tellPlaceFromGovernment(
  name: FoundName,
  next: FoundName | undefined,
  tree: Sentence,
): SeatReading {
  const word = firstOfList(tree.headOf(name))
  if (word === undefined) return { reading: 'place', rule: 'seat-bare' }
  if (isInState(name, next, tree)) return { reading: 'place', rule: 'seat-in-state' }
  const before = tree.words[name.first - 1]
  const preposition = word.preposition ?? (before?.hasTag('ADP') ? before.lemma : undefined)
  const { head } = word
  const isOfHead = (lemmas: ReadonlySet<string>) => head !== undefined && lemmas.has(head.lemma)
  if (preposition !== undefined && !word.is('compound', 'amod', 'nmod:poss')) {
    if (locating.has(preposition)) return { reading: 'place', rule: 'seat-located' }
    const isReached =
      paths.has(preposition) && (isOfHead(motions) || isOfHead(parts) || isGoalAfterSource(word))
    if (isReached) return { reading: 'place', rule: 'seat-reached' }
    if (preposition === 'from' && head?.hasTag('VERB') && !isOfHead(sought))
      return { reading: 'place', rule: 'seat-reached' }
    if (preposition === 'of' && isOfHead(parts)) return { reading: 'place', rule: 'seat-part' }
    return relate(word, name)
  }
  if (word.is('obj', 'nsubj:pass') && isOfHead(placed))
    return { reading: 'place', rule: 'seat-reached' }
  if (word.is('nsubj') && isOfHead(fallen)) return { reading: 'place', rule: 'seat-located' }
  const isModifier = word.is('compound', 'nmod', 'amod', 'nmod:poss', 'appos')
  if (isModifier && isOfHead(parts)) return { reading: 'place', rule: 'seat-part' }
  if (!word.is('nsubj', 'obl:agent')) return relate(word, name)
  return head && isPlaceNoun(head)
    ? { reading: 'place', rule: 'seat-bare' }
    : { reading: 'government', rule: 'seat-agent', isWeak: head === undefined || !isDeed(head) }
}

/**
 * The reading of a seat that neither acts nor locates anything: the government where what it depends on is said or done
 * between governments ("ties with Muscat", "between Muscat and Doha", "urged Muscat", "Muscat’s refusal", "a pro-Muscat
 * paper", "the Muscat-Doha talks").
 */
function relate(word: Word, { first, next, words: seat }: FoundName): SeatReading {
  const { words } = word.sentence
  const joined = [words[first - 1], words[next]].some((beside) => beside?.text === '-')
  const isSided = [words[first - 1], words[first]].some((beside) =>
    /^(?:anti|pro)-/i.test(beside?.text ?? ''),
  )
  const { head } = word
  const isRelated = head !== undefined && !isPlaceNoun(head) && isDeed(head)
  return joined || isSided || isRelated || word.preposition === 'between' || buildings.has(seat)
    ? { reading: 'government', rule: 'seat-related' }
    : { reading: 'place', rule: 'seat-bare', isWeak: true }
}

/** Whether a word is for what governments say, do or have: "urge", "refusal", "ties", "policy", "envoy". */
const isDeed = ({ lemma, tag }: Word): boolean =>
  tag === 'VERB'
    ? findCueWord(lemma, 'verb') !== undefined || findActions('verbs', lemma).length > 0
    : findCueWord(lemma, 'noun') !== undefined ||
      findActions('nouns', lemma).length > 0 ||
      isKnownThing(lemma) ||
      isOfficeHead(lemma)

const isPlaceNoun = (word: Word): boolean =>
  word.tag === 'PROPN' || (word.tag === 'NOUN' && nounClassOf(word.lemma) === 'place')

/** Whether the state follows the seat after a comma: "Kabul, Afghanistan". */
function isInState(name: FoundName, next: FoundName | undefined, tree: Sentence): boolean {
  const state = name.bearers.find(({ form }) => form === 'seat')?.actor
  if (!next || next.first !== name.next + 1 || tree.words[name.next]?.text !== ',') return false
  return next.bearers.some(({ actor, form }) => actor === state && form === 'name')
}

/** Whether a goal is attached to the source of the motion: "to Moscow" in "the flight from Kabul to Moscow". */
function isGoalAfterSource({ head: source }: Word): boolean {
  const motion = source?.head
  return motion !== undefined && source?.preposition === 'from' && motions.has(motion.lemma)
}
