import type { Word } from '@onrecord/grammar'
import { isOfficeHead, isOfficeModifier } from '@onrecord/lexicon'
import type { SentenceNames } from '../sentence-names.ts'
import { NamesByToken } from './names-by-token.ts'
import type { Office } from './office.ts'
import { readComplement } from './read-complement.ts'

const indefinite = ['a', 'an', 'any', 'another', 'each', 'every', 'no', 'some']
const ordinals = ['first', 'last', 'next', 'only', 'second', 'third']
const definite = ['the', 'this', 'that', 'its', 'his', 'her', 'their', 'our', 'whose']
/** How many adjectives may stand before whose an office is: "the ousted Afghan president". */
const mostAdjectives = 2

/** Find the offices that a sentence names, in order: "Russia’s envoy to Oman", "the mayor of Nizwa", "spokesman". */
export function findOffices({ tree: { words }, names }: SentenceNames): Office[] {
  const byToken = new NamesByToken(names)
  const found: Office[] = []
  for (let head = 0; head < words.length; head++) {
    if (!isHead(words, head, byToken)) continue
    const office = readOffice(words, head, byToken)
    found.push(office)
    head = Math.max(head, office.next - 1)
  }
  return found
}

function isHead(words: readonly Word[], index: number, byToken: NamesByToken): boolean {
  const word = words[index]
  if (!word || !/^(?:NOUN|PROPN|ADJ)$/.test(word.tag) || byToken.at(index) !== undefined)
    return false
  if (word.tag === 'ADJ' && !/^\p{Lu}/u.test(word.text)) return false
  if (!isOfficeHead(singular(word)) || isElect(words, index)) return false
  const next = words[index + 1]
  const isModifier = next && isOfficeHead(singular(next)) && /^(?:NOUN|PROPN)$/.test(next.tag)
  return !isModifier || byToken.at(index + 1) !== undefined
}

/** Whether somebody was elected to an office and does not hold it yet: "the President-elect". */
const isElect = (words: readonly Word[], head: number): boolean =>
  words[head + 1]?.hasText('-', '‐', '‑') === true && words[head + 2]?.hasText('elect') === true

const singular = (word: Word): string =>
  word.hasTag('PROPN') && !/s$/.test(word.text) ? word.text.toLowerCase() : word.lemma

/** The words of an office in lower case, its head in the singular. */
function titleOf(words: readonly Word[]): string {
  const texts = words.map((word, index) =>
    index === words.length - 1 ? singular(word) : word.text.toLowerCase(),
  )
  return texts.join(' ').replace(/ ([-‐‑]) /g, '-')
}

function readOffice(words: readonly Word[], head: number, byToken: NamesByToken): Office {
  let start = head
  while (start > 0 && isModifier(words, start - 1, byToken)) start--
  let owner = byToken.endingAt(start)
  let first = start
  if (owner === undefined && words[start - 1]?.isPossessiveSign) {
    owner = byToken.endingAt(start - 1)
    first = owner === undefined ? findPossessor(words, start - 1) : start - 1
  }
  if (owner !== undefined) first = byToken.name(owner)?.first ?? first
  first = findDeterminer(words, first)
  const title = titleOf(words.slice(start, head + 1))
  const behind = readComplement(words, head + 1, byToken)
  const determiner = first < start ? words[first] : undefined
  const hasOwner = owner !== undefined || behind.owner !== undefined
  const isDefinite =
    (hasOwner && !isIndefinite(words, first, head)) || determiner?.hasText(...definite) === true
  const ownedBy = owner ?? behind.owner
  return {
    first,
    next: behind.next,
    head,
    title,
    role: [title, ...behind.role].join(' '),
    ...(ownedBy !== undefined && { owner: ownedBy }),
    isDefinite,
    isPlural: /^NNP?S$/.test(`${words[head]?.fineTag}`),
  }
}

/** Where an article or "its" stands before an office, adjectives between; the office itself where none does. */
function findDeterminer(words: readonly Word[], first: number): number {
  let index = first - 1
  while (index >= first - mostAdjectives && isAdjective(words[index])) index--
  const word = words[index]
  return word?.tag === 'DET' || word?.fineTag === 'PRP$' || word?.fineTag === 'WP$' ? index : first
}

/** Where a noun phrase that owns an office begins: "the group" before "’s spokesman". */
function findPossessor(words: readonly Word[], possessive: number): number {
  let index = possessive - 1
  while (index >= possessive - mostAdjectives && words[index]?.hasTag('ADJ', 'NOUN')) index--
  return words[index]?.tag === 'DET' ? index : possessive + 1
}

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'ADJ' || /^VB[GN]$/.test(word.fineTag))

/** "A sitting American president", "the first Russian president to do so": any who holds it, not the one who does. */
function isIndefinite(words: readonly Word[], first: number, head: number): boolean {
  const isFirst = words.slice(first, head).some((word) => word.hasText(...ordinals))
  return isFirst || words[first]?.hasText(...indefinite) === true
}

/** Whether a word modifies the head of an office: one of the lexicon, or a noun for what the office is for ("water minister"). */
function isModifier(words: readonly Word[], index: number, byToken: NamesByToken): boolean {
  const word = words[index]
  if (!word || byToken.at(index) !== undefined) return false
  if (word.hasText('and')) return isField(words[index - 1]) && isField(words[index + 1])
  if (word.hasText('-', '‐', '‑')) return index > 0 && isModifier(words, index - 1, byToken)
  if (isOfficeModifier(word.text.toLowerCase()))
    return word.hasTag('ADJ', 'NOUN', 'PROPN', 'VERB', 'X')
  return word.relation === 'compound' && word.hasTag('NOUN') && word.token.head > index
}

/** Whether a word is what an office is for: "foreign" and "defense" in "foreign and defense minister". */
const isField = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.hasText('and') &&
  isOfficeModifier(word.text.toLowerCase()) &&
  !isOfficeHead(word.text.toLowerCase())
