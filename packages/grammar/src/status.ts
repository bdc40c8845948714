import { effectOf, findStatusBeside, findStatusUnder } from '@onrecord/lexicon'
import type { EventStatus } from '@onrecord/schema'
import { lightVerbOf } from './light-verb.ts'
import { isOrdinal } from './ordinal.ts'
import { conditionals, futures } from './tense.ts'
import type { Word } from './word.ts'

/** How many words over a predicate may change its status. */
const reach = 6
const negations = [
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'nobody',
  'none',
]
const conditions = ['if', 'unless', 'whether', 'lest']
/** With a present tense, what must come first: "until Oman lifts the ban". */
const terms = ['until', 'till', 'before', 'once']
const possibilities = ['could', 'may', 'might', 'can', 'must', 'should', 'ought']
const quotationMark = /^(?:["“”„«»‘]|``|'')$/

/**
 * Whether what a predicate tells took place, from its own auxiliaries, negation and adjectives, and from the words that
 * govern it: verbs such as "plan", "hope" and "refuse" give their complement a status (lexicon, `effect`).
 */
export function statusOf(predicate: Word): EventStatus {
  if (isConditional(predicate)) return 'hypothetical'
  let status: EventStatus = 'actual'
  let word = predicate
  for (let step = 0; step < reach; step++) {
    const own = ownStatus(word)
    if (own === 'negated' || own === 'hypothetical') return own
    if (own === 'planned') status = own
    const over = word.head
    if (over === undefined || !(isComplement(word, over) || sharesAuxiliaries(word))) break
    const given = isComplement(word, over) ? statusUnder(over, word) : undefined
    if (given === 'negated' && isNegated(over)) return 'planned'
    if (given === 'hypothetical' && isNegated(over)) return 'negated'
    if (given === 'negated' || given === 'hypothetical') return given
    if (given !== undefined) status = given
    word = over
  }
  return status
}

/** Whether a word is part of a condition or of an indirect question. */
function isConditional(predicate: Word): boolean {
  for (let word: Word | undefined = predicate; word && !word.is('acl:relcl'); word = word.head) {
    const isPresent = word.fineTag === 'VBZ' || word.fineTag === 'VBP'
    const isMarked = word.children.some(
      (child) =>
        child.is('mark') &&
        (child.hasText(...conditions) || (isPresent && child.hasText(...terms))),
    )
    if (isMarked) return true
  }
  return false
}

/** The status that a word's own auxiliaries, negation and adjectives give it. */
function ownStatus(word: Word): EventStatus | undefined {
  let status: EventStatus | undefined
  for (const child of word.children) {
    if (isQuotedApart(child, word)) continue
    if (child.is('advmod', 'det', 'case', 'mark', 'cc') && child.hasText(...negations)) {
      if (child.hasText('not') && child.next?.hasText('only', 'just')) continue
      return 'negated'
    }
    if (child.is('mark') && child.hasText('instead')) return 'negated'
    if (child.hasText('longer') && child.previous?.hasText('no')) return 'negated'
    if (child.is('mark') || isDue(child, word)) status = findStatusUnder(child.lemma) ?? status
    else if (child.is('aux')) {
      if (child.hasText(...conditionals)) status = isReported(word) ? 'planned' : 'hypothetical'
      else if (child.hasText(...possibilities)) status = 'hypothetical'
      else if (child.hasText(...futures)) status = 'planned'
    } else if (child.is('amod')) status = findStatusBeside(child.text.toLowerCase()) ?? status
    else if (child.is('nsubj', 'obj') && isNobody(child)) return 'negated'
  }
  return status ?? (isToBe(word) ? 'planned' : undefined)
}

/** Whether a quotation mark stands between a word and its head: the words of a speaker do not negate the tag. */
const isQuotedApart = (word: Word, head: Word): boolean =>
  word.sentence.words
    .slice(Math.min(word.index, head.index), Math.max(word.index, head.index))
    .some(({ text }) => quotationMark.test(text))

/** Whether the parser took an adjective before an infinitive for a part of it: "is [due] to argue". */
const isDue = (adjective: Word, verb: Word): boolean =>
  adjective.is('ccomp') &&
  adjective.index < verb.index &&
  adjective.hasTag('ADJ') &&
  adjective.next?.hasText('to') === true

/** Whether an infinitive is a predicate of "be": "Oman is to leave", "the aim is to leave". */
const isToBe = (word: Word): boolean =>
  word.isInfinitive &&
  !word.childrenBy('aux').some((auxiliary) => auxiliary.hasLemma('have')) &&
  !(word.is('acl') && word.head?.childrenBy('amod', 'nummod').some(isOrdinal)) &&
  (word.children.some((child) => child.is('aux', 'cop') && child.hasLemma('be')) ||
    (word.is('ccomp') && word.head?.hasLemma('be') === true))

/** Whether a subject or object is nobody and nothing: "no government", "neither Oman nor Qatar", "offered nothing". */
const isNobody = (noun: Word): boolean =>
  noun.hasText('neither', 'nobody', 'none', 'nothing') ||
  noun.children.some(
    (child) => child.index < noun.index && child.hasText('no', 'neither', 'nobody', 'none'),
  )

/** Whether a clause is the content of a verb in the past, so that its "would" is a past "will". */
const isReported = (word: Word): boolean =>
  word.is('ccomp') && (word.head?.fineTag === 'VBD' || word.head?.fineTag === 'VBN')

/** Whether a word is a complement of the word over it, whose meaning decides on its status: "plans to [attack]". */
function isComplement(word: Word, over: Word): boolean {
  if (word.is('xcomp')) return true
  if (word.is('obj', 'nsubj:pass'))
    return statusUnder(over) !== undefined || lightVerbOf(word) === over
  if (word.is('ccomp') && isNonfactive(over)) return true
  if (word.is('nmod', 'obl')) return /^(?:of|for|against|from|to)$/.test(`${word.preposition}`)
  if (!word.is('acl', 'advcl', 'ccomp')) return false
  if (word.is('acl') && isNonfactive(over) && !hasRelativePronoun(word)) return true
  return (
    word.isMarkedBy('to', 'against', 'from', 'of', 'for', 'on') && statusUnder(over) !== undefined
  )
}

/** Whether a clause is a relative clause, and not the content of its noun: "a claim that Oman rejected". */
function hasRelativePronoun(clause: Word): boolean {
  const objects = clause.childrenBy('obj')
  const isPronoun = (child: Word) => child.hasText('that', 'which')
  return (
    clause.childrenBy('nsubj').some(isPronoun) || (objects.length === 1 && objects.some(isPronoun))
  )
}

/** Whether a conjunct shares the auxiliaries of the one before it: "may visit Oman and [meet] Qatar". */
const sharesAuxiliaries = (word: Word): boolean =>
  word.is('conj') &&
  word.childBy('nsubj', 'aux') === undefined &&
  !(/^VB[DZ]$/.test(word.fineTag) && word.firstConjunct.isInfinitive)

/** Whether a verb leaves open whether the clause that it governs is true, or denies it: "demanded that", "denied that". */
const isNonfactive = (over: Word): boolean => {
  const status = statusUnder(over)
  const isAsserted = effectOf(over.lemma, 'verb') === 'warning'
  return !isAsserted && (status === 'hypothetical' || status === 'negated')
}

/**
 * The status that a word gives to its complement: by itself, or with its particle or predicate, "stop [short] of". "Have to"
 * makes it due and "have yet to" denies it.
 */
function statusUnder(over: Word, complement?: Word): EventStatus | undefined {
  if (over.hasLemma('have') && complement?.isInfinitive)
    return over.next?.hasText('yet') ? 'negated' : 'hypothetical'
  const verb = over.is('xcomp', 'advmod', 'compound') ? over.head : undefined
  const withVerb = verb && findStatusUnder(`${verb.lemma} ${over.lemma}`)
  return withVerb ?? findStatusUnder(over.lemma)
}

const isNegated = (word: Word): boolean =>
  word.children.some((child) => child.hasText(...negations))
