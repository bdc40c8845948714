import { reproaches } from '@onrecord/lexicon'
import { clauseOf } from './clause.ts'
import type { Word } from './word.ts'

const verbs: ReadonlySet<string> = new Set(reproaches.verbs)
const adverbs: ReadonlySet<string> = new Set(reproaches.adverbs)
const predicates: ReadonlySet<string> = new Set([...reproaches.adjectives, ...reproaches.nouns])
const nouns: ReadonlySet<string> = new Set(reproaches.nouns)

/** Whether a clause blames its subject: "Oman was plotting a coup", "the ban was unlawful", "he showed contempt for it". */
export function isReproach(predicate: Word): boolean {
  if (clauseOf(predicate).isPassive) return false
  const isNominal = predicate.childBy('cop') !== undefined
  if (isNominal) return predicates.has(predicate.lemma) || predicate.childrenBy('amod').some(isBad)
  const deed = predicate.hasLemma('try', 'want') ? predicate.childBy('xcomp') : predicate
  return (
    verbs.has(deed?.lemma ?? '') ||
    predicate.childrenBy('advmod').some(({ lemma }) => adverbs.has(lemma)) ||
    predicate.childrenBy('obj', 'obl').some(({ lemma }) => nouns.has(lemma))
  )
}

const isBad = ({ lemma }: Word): boolean => predicates.has(lemma)
