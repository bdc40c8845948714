import type { Token } from '@onrecord/english'
import type { FoundName } from '../names/found-name.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { NamesByToken } from './names-by-token.ts'
import type { Office } from './office.ts'
import { isOfficeHead, isOfficeModifier } from './offices.ts'

/** Before what an office is sent to or speaks for. */
const complement = /^(?:of|to|for|at|on|with)$/
const owning = /^(?:of|for)$/
const possessive = /^['’]s?$/
const definite = /^(?:the|this|that|its|his|her|their|our)$/i
const longestComplement = 12

/** Find the offices that a sentence names, in order: "Russia’s envoy to Oman", "the mayor of Nizwa", "spokesman". */
export function findOffices({ sentence: { tokens }, names }: SentenceNames): Office[] {
  const byToken = new NamesByToken(names)
  const found: Office[] = []
  for (let head = 0; head < tokens.length; head++) {
    if (!isHead(tokens, head, byToken)) continue
    const office = readOffice(tokens, head, byToken)
    found.push(office)
    head = Math.max(head, office.next - 1)
  }
  return found
}

function isHead(tokens: readonly Token[], index: number, byToken: NamesByToken): boolean {
  const token = tokens[index]
  if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || byToken.at(index) !== undefined)
    return false
  if (token.tag === 'ADJ' && !/^\p{Lu}/u.test(token.text)) return false
  if (!isOfficeHead(singular(token))) return false
  const next = tokens[index + 1]
  const isModifier = next && isOfficeHead(singular(next)) && /^(?:NOUN|PROPN)$/.test(next.tag)
  return !isModifier || byToken.at(index + 1) !== undefined
}

const singular = ({ lemma, text, tag }: Token): string =>
  (tag === 'PROPN' && !/s$/.test(text) ? text : lemma).toLowerCase()

function readOffice(tokens: readonly Token[], head: number, byToken: NamesByToken): Office {
  let start = head
  while (start > 0 && isModifier(tokens, start - 1, byToken)) start--
  let owner = byToken.endingAt(start)
  let first = start
  if (owner === undefined && possessive.test(tokens[start - 1]?.text ?? '')) {
    owner = byToken.endingAt(start - 1)
    if (owner !== undefined) first = start - 1
  }
  if (owner !== undefined) first = byToken.name(owner)?.first ?? first
  const article = tokens[first - 1]
  if (article?.tag === 'DET' || article?.fineTag === 'PRP$') first--
  const words = tokens.slice(start, head + 1).map(({ text }) => text.toLowerCase())
  words[words.length - 1] = singular(tokens[head] as Token)
  const behind = readComplement(tokens, head + 1, byToken)
  const isDefinite =
    owner !== undefined ||
    behind.owner !== undefined ||
    (first < start && definite.test(tokens[first]?.text ?? ''))
  const ownedBy = owner ?? behind.owner
  return {
    first,
    next: behind.next,
    head,
    role: [joinHyphens(words), ...behind.role].join(' '),
    ...(ownedBy !== undefined && { owner: ownedBy }),
    isDefinite,
    isPlural: /^NNP?S$/.test(tokens[head]?.fineTag ?? ''),
  }
}

const joinHyphens = (words: readonly string[]): string => words.join(' ').replace(/ ([-‐‑]) /g, '-')

/** Words of the vocabulary, and nouns that say what the office is for: "water minister". */
function isModifier(tokens: readonly Token[], index: number, byToken: NamesByToken): boolean {
  const token = tokens[index]
  if (!token || byToken.at(index) !== undefined) return false
  const word = token.text.toLowerCase()
  if (word === 'and') return isSubject(tokens[index - 1]) && isSubject(tokens[index + 1])
  if (/^[-‐‑]$/.test(word)) return index > 0 && isModifier(tokens, index - 1, byToken)
  if (isOfficeModifier(word)) return /^(?:ADJ|NOUN|PROPN|VERB|X)$/.test(token.tag)
  return token.relation === 'compound' && token.tag === 'NOUN' && token.head > index
}

/** What an office is for: "foreign" and "defense" in "foreign and defense minister". */
function isSubject(token: Token | undefined): boolean {
  const word = token?.text.toLowerCase() ?? ''
  return word !== 'and' && isOfficeModifier(word) && !isOfficeHead(word)
}

/**
 * What follows the head: "of Russia" tells whose it is, "to Afghanistan" and "of foreign affairs" what it is for, and
 * "for the Taliban" whose when it is a group.
 */
function readComplement(
  tokens: readonly Token[],
  from: number,
  byToken: NamesByToken,
): { next: number; role: string[]; owner?: number } {
  let next = from
  let owner: number | undefined
  const role: string[] = []
  while (next < Math.min(tokens.length, from + longestComplement)) {
    const preposition = tokens[next]
    if (!preposition || !complement.test(preposition.text)) break
    const start = next + (/^(?:the|an?)$/i.test(tokens[next + 1]?.text ?? '') ? 2 : 1)
    const name = byToken.startingAt(start)
    const found = name === undefined ? undefined : byToken.name(name)
    if (found) {
      const isGoal = preposition.text === 'to' || (preposition.text === 'on' && isPlaceName(found))
      if (!isGoal && (owner !== undefined || !isOwner(preposition.text, found))) break
      if (isGoal) role.push('to', found.words)
      else owner = name
      next = found.next
      continue
    }
    const end = findSubjectEnd(tokens, start, byToken)
    if (end === start || !/^(?:of|for)$/.test(preposition.text)) break
    role.push(preposition.text, ...tokens.slice(start, end).map(({ text }) => text.toLowerCase()))
    next = end
  }
  return { next, role, ...(owner !== undefined && { owner }) }
}

/** A state or place owns what is "of" it; people who are "at" or "with" something are so with a body. */
const isOwner = (preposition: string, { type }: FoundName): boolean =>
  type === 'ORG' || (type !== 'PER' && owning.test(preposition))

const isPlaceName = ({ type }: FoundName): boolean => type === 'GPE' || type === 'LOC'

/** The end of a subject in common words: "foreign affairs", "the interior", "finance and trade". */
function findSubjectEnd(tokens: readonly Token[], start: number, byToken: NamesByToken): number {
  let end = start
  for (let index = start; index < start + 5; index++) {
    const token = tokens[index]
    if (!token || byToken.at(index) !== undefined) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') end = index + 1
    else if (token.tag !== 'ADJ' && token.tag !== 'CCONJ') break
  }
  return end
}
