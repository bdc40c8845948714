import type { Span } from '@onrecord/schema'
import type { Word } from './word.ts'

/** Whether a word is the head of a clause under its own head. */
export const isClausal = (word: Word): boolean =>
  word.is('acl', 'advcl', 'ccomp', 'xcomp', 'parataxis')

/**
 * The span of the noun phrase that a word heads: with its modifiers and prepositional phrases, and without its own
 * preposition, clauses, appositions and times.
 *
 * @param isTime
 *   Whether a word is part of a time: such a modifier is left out, "the visit [on Friday]".
 */
export function phraseSpan(head: Word, isTime: (word: Span) => boolean): Span {
  let first = head.index
  let next = head.index + 1
  for (const child of head.children) {
    const isLeftOut = child.is('nmod') && isTime(child)
    if (child.index < head.index) {
      const isOther = child.is('compound') && child.preposition !== undefined
      if (!isLeftOut && !isOther && !child.is('case', 'cc', 'punct', 'mark', 'acl', 'advcl'))
        first = Math.min(first, child.range.first)
    } else if (isLeftOut || isClausal(child) || child.is('appos')) break
    else if (isPartOfPhrase(child) && child.fineTag !== 'VBG' && child.index >= next - 1)
      next = nextAfter(child)
  }
  return head.sentence.spanOf({ first, next })
}

/** Part of a noun phrase after its head; an adjective there is part of a title, "attorneys [general]". */
const isPartOfPhrase = (word: Word): boolean =>
  word.is('flat', 'compound', 'nummod', 'nmod') || (word.is('amod') && word.hasLemma('general'))

/** The index after a nested noun phrase. */
function nextAfter(head: Word): number {
  let last: Word = head
  for (let child = lastPart(last); child !== undefined; child = lastPart(child)) last = child
  return last.index + 1
}

const lastPart = (head: Word): Word | undefined =>
  head.children.findLast((child) => child.index > head.index && isPartOfPhrase(child))
