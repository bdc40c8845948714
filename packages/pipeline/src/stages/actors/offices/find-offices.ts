import type { Token } from '@onrecord/english'
import { isOfficeHead, isOfficeModifier } from '@onrecord/lexicon'
import type { SentenceNames } from '../sentence-names.ts'
import { NamesByToken } from './names-by-token.ts'
import type { Office } from './office.ts'
import { readComplement } from './read-complement.ts'

const possessive = /^['’]s?$/
const indefinite = /^(?:an?|any|another|each|every|no|some)$/i
const ordinal = /^(?:first|last|next|only|second|third)$/i
const definite = /^(?:the|this|that|its|his|her|their|our|whose)$/i
/** How many adjectives may stand before whose an office is: "the ousted Afghan president". */
const mostAdjectives = 2

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
    first = owner === undefined ? findPossessor(tokens, start - 1) : start - 1
  }
  if (owner !== undefined) first = byToken.name(owner)?.first ?? first
  first = findDeterminer(tokens, first)
  const words = tokens.slice(start, head + 1).map(({ text }) => text.toLowerCase())
  words[words.length - 1] = singular(tokens[head] as Token)
  const behind = readComplement(tokens, head + 1, byToken)
  const determiner = first < start ? (tokens[first]?.text ?? '') : ''
  const hasOwner = owner !== undefined || behind.owner !== undefined
  const isDefinite = (hasOwner && !isIndefinite(tokens, first, head)) || definite.test(determiner)
  const ownedBy = owner ?? behind.owner
  return {
    first,
    next: behind.next,
    head,
    title: joinHyphens(words),
    role: [joinHyphens(words), ...behind.role].join(' '),
    ...(ownedBy !== undefined && { owner: ownedBy }),
    isDefinite,
    isPlural: /^NNP?S$/.test(tokens[head]?.fineTag ?? ''),
  }
}

/** Where an article or "its" stands before an office, adjectives between; the office itself where none does. */
function findDeterminer(tokens: readonly Token[], first: number): number {
  let index = first - 1
  while (index >= first - mostAdjectives && isAdjective(tokens[index])) index--
  const token = tokens[index]
  return token?.tag === 'DET' || token?.fineTag === 'PRP$' || token?.fineTag === 'WP$'
    ? index
    : first
}

/** Where a noun phrase that owns an office begins: "the group" before "’s spokesman". */
function findPossessor(tokens: readonly Token[], possessive: number): number {
  let index = possessive - 1
  while (index >= possessive - mostAdjectives && /^(?:ADJ|NOUN)$/.test(tokens[index]?.tag ?? ''))
    index--
  return tokens[index]?.tag === 'DET' ? index : possessive + 1
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'ADJ' || /^VB[GN]$/.test(token.fineTag))

/** "A sitting American president", "the first Russian president to do so": any who holds it, not the one who does. */
function isIndefinite(tokens: readonly Token[], first: number, head: number): boolean {
  const isFirst = tokens.slice(first, head).some(({ text }) => ordinal.test(text))
  return indefinite.test(tokens[first]?.text ?? '') || isFirst
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
