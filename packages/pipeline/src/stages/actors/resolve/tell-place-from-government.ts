import { type Seats, seats } from '@onrecord/lexicon'
import type { SentenceTree } from '../../../trees/sentence-tree.ts'
import type { FoundName } from '../names/found-name.ts'
import type { ActorRule } from '../rules.ts'

const words: Seats = seats
const locating = new Set(words.locating)
const motions = new Set(words.motions)
const placed = new Set(words.placed)
const fallen = new Set(words.fallen)
const sought = new Set(words.sought)
const parts = new Set(words.parts)
const leading = new Set(['to', 'from', 'for', 'of', 'on', 'over'])

/** Whether a seat is a place, or stands for the government that sits there, and what shows it. */
export interface SeatReading {
  reading: 'place' | 'government'
  rule: ActorRule
}

/**
 * Tell whether the seat of a government stands for it ("Moscow warned", "ties with Moscow") or is a place ("in Moscow",
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
  tree: SentenceTree,
): SeatReading {
  const { tokens } = tree
  const own = tree.headOfRange(name.first, name.next)
  const index = tree.firstConjunct(own)
  if (isInState(name, next, tree)) return { reading: 'place', rule: 'seat-in-state' }
  const before = tokens[name.first - 1]
  const preposition = tree.caseOf(index) ?? (before?.tag === 'ADP' ? before.lemma : undefined)
  const head = tokens[tree.headOf(index)]
  const headLemma = head?.lemma.toLowerCase() ?? ''
  if (preposition !== undefined && isOwnPreposition(index, tree)) {
    if (locating.has(preposition)) return { reading: 'place', rule: 'seat-located' }
    const isReached =
      leading.has(preposition) &&
      (motions.has(headLemma) || parts.has(headLemma) || isLeg(index, tree))
    if (isReached) return { reading: 'place', rule: 'seat-reached' }
    if (preposition === 'from' && head?.tag === 'VERB' && !sought.has(headLemma))
      return { reading: 'place', rule: 'seat-reached' }
    if (preposition === 'of' && parts.has(headLemma)) return { reading: 'place', rule: 'seat-part' }
    return { reading: 'government', rule: 'seat-related' }
  }
  if (tree.is(index, 'obj', 'nsubj:pass') && placed.has(headLemma))
    return { reading: 'place', rule: 'seat-reached' }
  if (tree.is(index, 'nsubj') && fallen.has(headLemma))
    return { reading: 'place', rule: 'seat-located' }
  const isOwner = tree.is(index, 'compound', 'nmod', 'amod', 'nmod:poss')
  if (isOwner && parts.has(headLemma)) return { reading: 'place', rule: 'seat-part' }
  if (tree.is(index, 'nsubj', 'obl:agent')) return { reading: 'government', rule: 'seat-agent' }
  return { reading: 'government', rule: 'seat-related' }
}

/** "Kabul, Afghanistan": the state stands behind a comma, and nothing goes on with it as a list. */
function isInState(
  name: FoundName,
  next: FoundName | undefined,
  { tokens }: SentenceTree,
): boolean {
  const state = name.bearers.find(({ form }) => form === 'seat')?.actor
  if (!next || next.first !== name.next + 1 || tokens[name.next]?.text !== ',') return false
  return next.bearers.some(({ actor, form }) => actor === state && form === 'name')
}

/** "To Moscow" in "the flight from Kabul to Moscow": it hangs on where the way begins. */
function isLeg(index: number, tree: SentenceTree): boolean {
  const start = tree.headOf(index)
  const way = tree.tokens[tree.headOf(start)]?.lemma ?? ''
  return tree.caseOf(start) === 'from' && motions.has(way)
}

/** Whether a preposition before a name is the name's, not that of what the name belongs to: "in Moscow’s view". */
const isOwnPreposition = (index: number, tree: SentenceTree): boolean =>
  !tree.is(index, 'compound', 'amod', 'nmod:poss')
