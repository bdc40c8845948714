/*
 * What is read from the order of words and their tags, and not from the tree. A tag beside a quotation, “…,” she said, is
 * part of a sentence that the quotation tears apart: the parser has read the quoted words with it, and its tree is not to
 * be trusted there. Everything else about English asks the tree.
 */
import { isTitle, isWeekday } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import type { Statement } from './statement.ts'
import type { WordRange } from './word.ts'

/** A noun phrase up to its head noun: "the provincial governor", "Russia's envoy", "they". */
export interface Phrase extends Span, WordRange {
  /** The relative pronoun that stands for it as the subject of a verb: "who" in "the envoy, who said". */
  relative?: Span
}

const inside = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'X'] as const
const heads = ['NOUN', 'PROPN', 'PRON', 'NUM', 'X'] as const
const pronouns = ['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'that', 'which']
const quantifiers = ['all', 'both', 'few', 'many', 'most', 'others', 'several', 'some']
const relatives = ['who', 'which', 'that']
/** Words that may be tagged as prepositions, and that open a clause where a verb follows: "as Oman continued". */
const subordinators = ['after', 'as', 'before', 'since', 'than', 'until']

/** The noun phrase whose last item is at an index. */
export function phraseBefore(statement: Statement, index: number): Phrase | undefined {
  if (!isHead(statement, index)) return undefined
  let first = index
  while (
    isInside(statement, first - 1) &&
    !isRelativePronoun(statement, first - 1) &&
    !opensPhrase(statement, first) &&
    !isPronoun(statement, first) &&
    !isWeekdayBefore(statement, first)
  )
    first--
  return toPhrase(statement, { first, next: index + 1 })
}

/** The noun phrase whose first item is at an index. */
export function phraseAfter(statement: Statement, first: number): Phrase | undefined {
  let next = first
  while (
    isInside(statement, next) &&
    !(next > first && (isPronoun(statement, next) || opensPhrase(statement, next)))
  )
    next++
  while (next > first && !isHead(statement, next - 1)) next--
  return next > first ? toPhrase(statement, { first, next }) : undefined
}

/** Whether a clause opens at an index: a noun phrase and its finite verb. */
export function opensClauseAt(statement: Statement, index: number): boolean {
  const subject = phraseAfter(statement, index)
  return subject !== undefined && statement.isFinite(subject.next)
}

/** The noun phrase around an item that is its head or part of a name. */
export function phraseAround(statement: Statement, index: number): Phrase | undefined {
  if (!isHead(statement, index)) return undefined
  if (isPronoun(statement, index)) return toPhrase(statement, { first: index, next: index + 1 })
  let next = index + 1
  while (isInside(statement, next) && !isPronoun(statement, next)) next++
  while (next > index + 1 && !isHead(statement, next - 1)) next--
  return phraseBefore(statement, next - 1)
}

/** A noun phrase with the name in apposition to it: "his lawyer, Ada Quill". */
export function withName(statement: Statement, phrase: Phrase): Phrase {
  const head = statement.word(phrase.next - 1)
  const isDescription = head?.hasTag('NOUN') || isTitle(head?.text)
  if (!isDescription || !statement.isComma(phrase.next)) return phrase
  const name = phraseAfter(statement, phrase.next + 1)
  if (name === undefined || !statement.hasTag(name.next - 1, 'PROPN')) return phrase
  const isSetOff =
    statement.word(name.next) === undefined || statement.matches(name.next, /^[,.!?]$/)
  return isSetOff ? { ...phrase, next: name.next, end: name.end } : phrase
}

/**
 * The subject of a verb by word order: the nearest noun phrase before it that is no object of a preposition, and no object
 * of another verb unless that verb makes it the subject: "prompting [the governor] to call".
 *
 * @param verb
 *   The index of the verb.
 * @param from
 *   The first index that may be in the subject.
 */
export function subjectBefore(
  statement: Statement,
  verb: number,
  from: number,
): Phrase | undefined {
  for (let index = verb - 1; index >= from; index--) {
    const phrase = phraseBefore(statement, index)
    if (phrase === undefined) continue
    index = phrase.first
    const antecedent = antecedentBefore(statement, phrase)
    if (antecedent) return antecedent
    const before = statement.word(phrase.first - 1)
    const isFirst = phrase.first <= from || before === undefined
    if (isFirst || before.hasTag('SCONJ') || opensClause(statement, phrase)) return phrase
    const apposed = findApposed(statement, phrase, verb)
    if (apposed) return apposed
    if (before.hasTag('ADP', 'PART')) continue
    const isObject = before.hasTag('VERB', 'AUX')
    const isRaised = statement.hasText(phrase.next, 'to') && phrase.next === verb - 1
    if (!isObject || isRaised) return phrase
  }
  return undefined
}

const opensClause = (statement: Statement, { first, next }: Phrase): boolean =>
  statement.hasText(first - 1, ...subordinators) && statement.hasTag(next, 'VERB', 'AUX')

/** The name before an apposition between commas: "Ada Quill" in "Ada Quill, the envoy to Oman, said". */
function findApposed(
  statement: Statement,
  { first, next }: Phrase,
  verb: number,
): Phrase | undefined {
  const isBetweenCommas = statement.isComma(first - 1) && statement.isComma(verb - 1)
  if (!isBetweenCommas || !statement.hasTag(next - 1, 'NOUN')) return undefined
  const name = phraseBefore(statement, first - 2)
  return name && statement.hasTag(name.next - 1, 'PROPN') ? name : undefined
}

/** The antecedent of a relative pronoun: "the envoy" in "the envoy, who said". */
function antecedentBefore(statement: Statement, { first, next }: Phrase): Phrase | undefined {
  if (next > first + 1 || !statement.hasText(first, ...relatives)) return undefined
  const antecedent = phraseBefore(statement, statement.isComma(first - 1) ? first - 2 : first - 1)
  const relative = statement.word(first)
  return antecedent && relative ? { ...antecedent, relative } : antecedent
}

/** Whether an item may head a noun phrase: a noun, a quantifier, or an adjective with a hyphen before it, "the 36-year-old". */
const isHead = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, ...heads) ||
  isQuantifier(statement, index) ||
  isSurname(statement, index) ||
  (statement.hasTag(index, 'ADJ') && statement.matches(index - 1, /^[-‐‑]$/))

/** Whether a quantifier stands for a noun: "several said", "some of the guards". */
const isQuantifier = (statement: Statement, index: number): boolean =>
  statement.hasText(index, ...quantifiers) &&
  (statement.hasTag(index + 1, 'VERB', 'AUX', 'ADV') || statement.hasText(index + 1, 'of'))

/** Whether an item continues a noun phrase: its words, hyphens between names, and the possessive sign. */
const isInside = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, ...inside) ||
  statement.matches(index, /^(?:['’]s?|\.)$/) ||
  isHyphen(statement, index) ||
  isParticiple(statement, index)

/** Whether a hyphen joins words, with no white space before it. */
const isHyphen = (statement: Statement, index: number): boolean =>
  statement.matches(index, /^[-‐‑]$/) &&
  statement.items[index - 1]?.end === statement.items[index]?.start

/** Whether a participle modifies a noun: "retired Gen. Quill", "a leading advocate". */
const isParticiple = (statement: Statement, index: number): boolean =>
  /^VB[NG]$/.test(`${statement.word(index)?.fineTag}`) && statement.word(index)?.is('amod') === true

/** Whether an adjective is a name, with a capital and no noun after it: "said Small". */
const isSurname = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'ADJ') &&
  statement.matches(index, /^\p{Lu}\p{Ll}/u) &&
  !statement.hasTag(index + 1, ...inside)

/** Whether a weekday before a name is no part of it: "on Friday [Quill] said". */
const isWeekdayBefore = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'PROPN', 'DET') && isWeekday(`${statement.word(index - 1)?.text}`)

/** Whether an item is an article after a noun, which opens another phrase: "told the press [a search] had begun". */
const opensPhrase = (statement: Statement, index: number): boolean =>
  statement.hasText(index, 'a', 'an', 'the') && statement.hasTag(index - 1, 'NOUN', 'PROPN')

/** Whether an item is a relative pronoun by its tag: "a hospital that [officials] closed", and not "that official". */
const isRelativePronoun = (statement: Statement, index: number): boolean =>
  statement.hasText(index, ...relatives) && `${statement.word(index)?.fineTag}`.startsWith('W')

/** Whether an item is a pronoun, and no abbreviation: "the WHO". */
const isPronoun = (statement: Statement, index: number): boolean =>
  statement.hasText(index, ...pronouns) && !statement.matches(index, /^\p{Lu}{2,}$/u)

function toPhrase(statement: Statement, range: WordRange): Phrase | undefined {
  const start = statement.items[range.first]?.start
  const end = statement.items[range.next - 1]?.end
  return start === undefined || end === undefined ? undefined : { ...range, start, end }
}
