import type { Word } from '@onrecord/grammar'
import { findVerb } from '@onrecord/lexicon'
import type { SentenceNames } from '../sentence-names.ts'
import { findLeaders } from './find-leaders.ts'
import { findTitles } from './find-titles.ts'
import { type IsPerson, NamesByToken } from './names-by-token.ts'
import type { HeldOffice, Office } from './office.ts'

/**
 * Link the offices in a sentence to the people that they are given to: "Foreign Minister Ada Quill", "Russia’s envoy to
 * Oman, Ada Quill", "Ada Quill, the mayor", "Ada Quill is the mayor", "appointed Ada Quill as mayor", "Ada Quill, who
 * leads the party".
 */
export function linkPeople(sentence: SentenceNames, offices: readonly Office[]): HeldOffice[] {
  const byToken = new NamesByToken(sentence.names)
  const isPerson = (name: number | undefined): name is number =>
    name !== undefined && sentence.mentions[name]?.type === 'PER'
  const held: HeldOffice[] = []
  for (const office of offices) {
    const holders = findHolders(office, sentence, byToken, isPerson)
    const shared = holders.length === 0 ? findShared(office, held, sentence) : holders
    for (const person of shared) held.push({ office, person })
  }
  return [
    ...held,
    ...findTitles(sentence, byToken, isPerson),
    ...findLeaders(sentence, byToken, isPerson),
  ]
}

/** Who holds the office before "and": "Ada Quill, the mayor of Sur and the head of the harbor". */
function findShared(
  { first, isPlural }: Office,
  held: readonly HeldOffice[],
  { tree: { words }, names }: SentenceNames,
): number[] {
  const before = held.at(-1)
  if (isPlural || before === undefined || words[first - 1]?.text !== 'and') return []
  const isBehindName = (names[before.person]?.next ?? first) <= before.office.first
  return isBehindName && before.office.next === first - 1 ? [before.person] : []
}

function findHolders(
  office: Office,
  sentence: SentenceNames,
  byToken: NamesByToken,
  isPerson: IsPerson,
): number[] {
  const { words } = sentence.tree
  const behind = byToken.startingAt(office.next)
  if (isPerson(behind)) return office.isPlural ? listFrom(behind, sentence, isPerson) : [behind]
  const isComma = words[office.next]?.text === ','
  const apposed = isComma ? byToken.startingAt(office.next + 1) : undefined
  if (isPerson(apposed) && office.isDefinite && !office.isPlural && !isListed(apposed, sentence))
    return [apposed]
  const before = findApposedBefore(office, sentence, byToken)
  if (isPerson(before) && !office.isPlural) return [before]
  const subject = findSubject(office, sentence, byToken)
  return isPerson(subject) && !office.isPlural ? [subject] : []
}

/** "ministers Ada Quill and Tom Barda": all in the list. */
function listFrom(first: number, { names, tree: { words } }: SentenceNames, isPerson: IsPerson) {
  const list = [first]
  for (let index = first + 1; isPerson(index); index++) {
    const between = words.slice(names[index - 1]?.next, names[index]?.first)
    if (!between.every(({ text }) => /^(?:,|and|&)$/.test(text))) break
    list.push(index)
  }
  return list
}

/** Whether "and" follows a name at once: "the minister, Ada Quill and Tom Barda" are three. */
const isListed = (name: number, { names, tree: { words } }: SentenceNames): boolean =>
  words[names[name]?.next ?? 0]?.text === 'and'

/** "Ada Quill, the mayor", "Ada Quill (the mayor)", "Ada Quill as mayor". */
function findApposedBefore(
  { first }: Office,
  { tree: { words } }: SentenceNames,
  byToken: NamesByToken,
): number | undefined {
  const separator = words[first - 1]
  if (separator === undefined || !/^(?:,|\(|as|–|—)$/.test(separator.text)) return undefined
  return byToken.endingAt(first - 1)
}

/** "Ada Quill is the mayor", "became mayor", "was appointed mayor", "appointed Ada Quill mayor". */
function findSubject(
  { head }: Office,
  { tree }: SentenceNames,
  byToken: NamesByToken,
): number | undefined {
  const noun = tree.words[head]
  const holder = noun?.childBy('cop') ? noun.childBy('nsubj') : noun && findAppointee(noun)
  return holder && byToken.at(holder.index)
}

/** The argument of a verb that gets an office: the subject of "become", the object of "appoint". */
function findAppointee(office: Word): Word | undefined {
  const verb = office.head
  if (verb === undefined || !office.is('xcomp', 'obj', 'obl')) return undefined
  const appointee = findVerb(verb.lemma)?.appoints
  if (appointee === undefined) return undefined
  const relations = appointee === 'subject' ? ['nsubj'] : ['nsubj:pass', 'obj', 'iobj']
  return verb.children.find((child) => child !== office && child.is(...relations))
}
