import { type ComplementKind, leads } from '@onrecord/lexicon'
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
  return predicate.children.flatMap((word) => {
    if (word.index <= predicate.index) return []
    const range = word.range
    if (range.first <= predicate.index) return []
    const kind = kindOf(word, range)
    return kind === undefined ? [] : [{ word, kind, ...range }]
  })
}

function kindOf(word: Word, { first }: WordRange): ComplementKind | undefined {
  const opening = word.sentence.words[first] ?? word
  const isClause = word.is('ccomp', 'xcomp', 'advcl', 'acl')
  if ((isClause || word.is('obj')) && opening.hasText(...questions)) {
    if (!opening.hasText(...circumstances)) return 'question'
    if (!word.is('ccomp')) return undefined
    if (opening.head === word) return 'question'
  }
  if (isClause) return kindOfClause(word, opening)
  if (word.is('obj', 'iobj')) return 'object'
  return word.is('obl', 'nmod') ? asKind(word.preposition) : undefined
}

function kindOfClause(clause: Word, opening: Word): ComplementKind | undefined {
  if (clause.isInfinitive && clause.childBy('nsubj:outer') === undefined) return 'infinitive'
  if (opening.hasText('that') && !clause.is('advcl')) return 'that'
  const marker = clause.children.find(
    (child) => child.is('mark') && isComplementPreposition(child.lemma),
  )
  if (marker) return asKind(marker.lemma)
  if (clause.is('ccomp')) return 'clause'
  return clause.is('xcomp') ? 'object' : undefined
}

const asKind = (preposition: string | undefined): ComplementKind | undefined =>
  preposition !== undefined && isComplementPreposition(preposition)
    ? (preposition as ComplementKind)
    : undefined
