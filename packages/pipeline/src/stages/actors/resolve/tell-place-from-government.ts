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
/** Prepositions that may head a goal, source or part. */
const directional = new Set(['to', 'from', 'for', 'of', 'on', 'over'])

/** The reading of a seat, as a place or as a metonym of its government, and the rule that decided. */
export interface SeatReading {
  reading: 'place' | 'government'
  rule: ActorRule
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
      directional.has(preposition) &&
      (motions.has(headLemma) || parts.has(headLemma) || isGoalAfterSource(index, tree))
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

/** Whether the state follows the seat after a comma: "Kabul, Afghanistan". */
function isInState(
  name: FoundName,
  next: FoundName | undefined,
  { tokens }: SentenceTree,
): boolean {
  const state = name.bearers.find(({ form }) => form === 'seat')?.actor
  if (!next || next.first !== name.next + 1 || tokens[name.next]?.text !== ',') return false
  return next.bearers.some(({ actor, form }) => actor === state && form === 'name')
}

/** Whether a goal is attached to the source of the motion: "to Moscow" in "the flight from Kabul to Moscow". */
function isGoalAfterSource(index: number, tree: SentenceTree): boolean {
  const source = tree.headOf(index)
  const motion = tree.tokens[tree.headOf(source)]?.lemma ?? ''
  return tree.caseOf(source) === 'from' && motions.has(motion)
}

/** Whether a preposition governs the name itself, and not a noun that the name modifies: "in Moscow’s view". */
const isOwnPreposition = (index: number, tree: SentenceTree): boolean =>
  !tree.is(index, 'compound', 'amod', 'nmod:poss')
