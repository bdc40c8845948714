import { findVerb } from '@onrecord/lexicon'
import { isBeside } from './prepositions.ts'
import type { Word } from './word.ts'

/** The light verb of a noun, whose agent does what the noun tells: "held" in "Oman held talks", "met" in "met for talks". */
export function lightVerbOf(noun: Word): Word | undefined {
  const first = noun.firstConjunct
  const measured = first.is('nmod') && first.preposition === 'of' ? first.head : undefined
  const object = measured ?? first
  const verb = object.head
  if (verb === undefined) return undefined
  const isObject =
    object.is('obj', 'nsubj:pass') &&
    (isLight(verb.lemma, 'object') ||
      verb.children.some((child) => isLight(`${verb.lemma} ${child.lemma}`, 'object')))
  const isAttended = object.is('obl') && isLight(verb.lemma, 'oblique') && !isBeside(object)
  return isObject || isAttended ? verb : undefined
}

/** Whether a verb lends its subject to a noun that stands there. */
const isLight = (verb: string, place: 'object' | 'oblique'): boolean =>
  findVerb(verb)?.light?.includes(place) === true
