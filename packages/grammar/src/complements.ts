import { type ComplementKind, findCueWord, leads } from '@onrecord/lexicon'
import type { Word, WordRange } from './word.ts'

/** A clause or phrase after a predicate that may say what it is about. */
export interface Complement extends WordRange {
  /** Its head: the verb of a clause, the noun of a phrase. */
  word: Word
  /** Its form; of a phrase or gerund after a preposition, the preposition. */
  kind: ComplementKind
}

const prepositions: ReadonlySet<string> = new Set(leads)
const questions = [
  'whether',
  'why',
  'how',
  'what',
  'who',
  'whom',
  'whose',
  'which',
  'if',
  'when',
  'where',
]
/** Question words that open adverbial clauses too: "said when she left". */
const circumstances = ['if', 'when', 'where']

/** Whether a word is a preposition that may introduce a complement. */
export const isComplementPreposition = (word: string): boolean => prepositions.has(word)

/** Whether a complement has a finite verb. */
export const isFiniteKind = (kind: string): boolean =>
  kind === 'that' || kind === 'clause' || kind === 'question'

/** The complements after a predicate, in text order. */
export function complementsOf(predicate: Word): Complement[] {
  const own = predicate.children.flatMap((word) => readComplement(word, predicate))
  const verb = predicate.is('obj') ? predicate.head : undefined
  const verbal = verb?.children.flatMap((word) => readComplement(word, verb)) ?? []
  return [
    ...own.filter((complement) => contentNounOf(complement, predicate) === undefined),
    ...verbal.filter((complement) => contentNounOf(complement, verb) === predicate),
  ]
}

function readComplement(word: Word, predicate: Word): Complement[] {
  if (word.index <= predicate.index) return []
  const range = word.range
  if (range.first <= predicate.index) return []
  const kind = kindOf(word, range)
  return kind === undefined ? [] : [{ word, kind, ...range }]
}

/** The object whose content a clause right after it is, though the parser attached it to the verb: "believed the claim that". */
function contentNounOf({ first, kind }: Complement, verb: Word | undefined): Word | undefined {
  if (kind !== 'that' || !verb?.hasTag('VERB')) return undefined
  const object = verb.childBy('obj')
  const isContent =
    object?.hasTag('NOUN') && object.range.next === first && findCueWord(object.lemma, 'noun')
  return isContent ? object : undefined
}

/** Clausal subjects are after their predicate where "it" stands for them: "it was said that it rained". */
function kindOf(word: Word, { first }: WordRange): ComplementKind | undefined {
  const opening = word.sentence.words[first] ?? word
  const isClause = word.is('ccomp', 'csubj', 'xcomp', 'advcl', 'acl')
  if ((isClause || word.is('obj')) && opening.hasText(...questions)) {
    if (!opening.hasText(...circumstances)) return 'question'
    if (!word.is('ccomp', 'csubj')) return undefined
    if (opening.head === word) return 'question'
  }
  if (isClause) return kindOfClause(word, opening)
  if (isAnswer(word)) return 'clause'
  if (word.is('obj', 'iobj')) return 'object'
  return word.is('obl', 'nmod') ? asKind(word.preposition) : undefined
}

/** "No" in "said no". */
const isAnswer = (word: Word): boolean => word.is('discourse') && word.hasText('yes', 'no')

function kindOfClause(clause: Word, opening: Word): ComplementKind | undefined {
  const isGerund = clause.fineTag === 'VBG'
  if (opening.hasText('for') && opening.is('mark') && clause.isInfinitive) return 'for'
  if (clause.isInfinitive && !isGerund && clause.childBy('nsubj:outer') === undefined)
    return 'infinitive'
  if (opening.hasText('that') && !clause.is('advcl')) return 'that'
  const marker = clause.children.find(
    (child) => child.is('mark') && isComplementPreposition(child.lemma),
  )
  if (marker) return asKind(marker.lemma)
  if (clause.is('ccomp', 'csubj')) return 'clause'
  return clause.is('xcomp') ? 'object' : undefined
}

const asKind = (preposition: string | undefined): ComplementKind | undefined =>
  preposition !== undefined && isComplementPreposition(preposition)
    ? (preposition as ComplementKind)
    : undefined
