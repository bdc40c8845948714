import { isThing } from '@onrecord/lexicon'
import { phrasesAfter, withConjuncts } from '../../trees/clause.ts'
import { phraseSpan } from '../../trees/phrase-span.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findNamed } from './find-named.ts'
import { isAmong } from './participants.ts'

/** How deep a noun may hide whose it is: "the decision of the court of Oman". */
const depth = 3
/** How what belongs to somebody leads to them, the likeliest first. */
const leads = [
  'between',
  'of',
  'by',
  'from',
  'on',
  'against',
  'with',
  'in',
  'to',
  'for',
  'at',
  'into',
]

/** Whose a thing is: its possessor, the name before it, or whom a preposition leads to. */
export function findOwners(
  head: number,
  surroundings: Surroundings,
  except: readonly FoundParticipant[],
  left = depth,
): FoundParticipant[] {
  const { tree } = surroundings
  if (left === 0) return []
  const own = (owners: readonly number[]): FoundParticipant[] => {
    for (const owner of owners) {
      const found = withConjuncts(tree, owner)
        .flatMap((one) => findNamed(one, surroundings) ?? [])
        .filter((one) => !isAmong(one, except))
      if (found.length > 0) return found
      if (tree.tokens[owner]?.tag !== 'NOUN') continue
      const deeper = findOwners(owner, surroundings, except, left - 1)
      if (deeper.length > 0) return deeper
    }
    return []
  }
  const before = own(tree.childrenBy(head, 'nmod:poss', 'compound', 'amod'))
  if (before.length > 0) return before
  const made = phrasesAfter(tree, tree.childrenBy(head, 'acl'), 'by')
  const after = tree.childrenBy(head, 'nmod')
  for (const lead of leads) {
    const found = own(after.filter((child) => tree.caseOf(child) === lead))
    if (found.length > 0) return found
  }
  return own(made)
}

/** Who a request or the like comes from, where they have no name: "a request from the minister". */
export function findSenders(
  head: number,
  { tree, isTime }: Surroundings,
): FoundParticipant[] | undefined {
  if (!isThing(tree.tokens[head]?.lemma.toLowerCase() ?? '', 'request')) return undefined
  const participles = tree.childrenBy(head, 'acl').filter((child) => child > head)
  const sender =
    [...tree.childrenBy(head, 'nmod:poss'), ...tree.childrenBy(head, 'nmod')].find(
      (child) => tree.is(child, 'nmod:poss') || /^(?:by|from|of)$/.test(tree.caseOf(child) ?? ''),
    ) ?? phrasesAfter(tree, participles, 'by').at(0)
  const token = sender === undefined ? undefined : tree.tokens[sender]
  if (sender === undefined || token === undefined || isTime(token) || token.tag === 'PRON')
    return undefined
  return [{ ...phraseSpan(tree, sender, isTime), entity: null, head: sender }]
}
