import type { Word } from '@onrecord/grammar'
import type { FoundName } from '../names/found-name.ts'
import type { NamesByToken } from './names-by-token.ts'

/** Before what an office is sent to or speaks for. */
const complement = /^(?:of|to|for|from|at|in|on|with)$/
const owning = /^(?:of|for|from)$/
const longestComplement = 12

/**
 * What follows the head: "of Russia" tells whose it is, "to Afghanistan" and "of foreign affairs" what it is for, and
 * "for the Taliban" whose when it is a group.
 */
export function readComplement(
  words: readonly Word[],
  from: number,
  byToken: NamesByToken,
): { next: number; role: string[]; owner?: number } {
  let next = from
  let owner: number | undefined
  const role: string[] = []
  while (next < Math.min(words.length, from + longestComplement)) {
    const preposition = words[next]
    if (!preposition || !complement.test(preposition.text)) break
    const start = next + (words[next + 1]?.hasText('the', 'a', 'an') ? 2 : 1)
    const name = byToken.startingAt(start)
    const found = name === undefined ? undefined : byToken.name(name)
    if (found) {
      const isGoal = preposition.text === 'to' || (preposition.text === 'on' && isPlaceName(found))
      if (!isGoal && (owner !== undefined || !isOwner(preposition.text, found))) break
      if (isGoal) role.push('to', found.words)
      else owner = name
      next = skipBrackets(words, found.next)
      continue
    }
    const end = findSubjectEnd(words, start, byToken)
    if (end === start || !/^(?:of|for)$/.test(preposition.text)) break
    role.push(preposition.text, ...words.slice(start, end).map(({ text }) => text.toLowerCase()))
    next = end
  }
  return { next, role, ...(owner !== undefined && { owner }) }
}

/** A state or place owns what is "of" it; people who are "at", "in" or "with" something are so with a body. */
const isOwner = (preposition: string, { type }: FoundName): boolean =>
  type === 'ORG' || (type !== 'PER' && owning.test(preposition))

/** Behind an abbreviation in brackets: "the leader of the Quill Front (QF)". */
const skipBrackets = (words: readonly Word[], next: number): number =>
  words[next]?.text === '(' && words[next + 2]?.text === ')' ? next + 3 : next

const isPlaceName = ({ type }: FoundName): boolean => type === 'GPE' || type === 'LOC'

/** The end of a subject in common words: "foreign affairs", "the interior", "finance and trade". */
function findSubjectEnd(words: readonly Word[], start: number, byToken: NamesByToken): number {
  let end = start
  for (let index = start; index < start + 5; index++) {
    const token = words[index]
    if (!token || byToken.at(index) !== undefined) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') end = index + 1
    else if (token.tag !== 'ADJ' && token.tag !== 'CCONJ') break
  }
  return end
}
