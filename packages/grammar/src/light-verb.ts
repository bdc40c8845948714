import { lightVerbs } from '@onrecord/lexicon'
import { isBeside } from './prepositions.ts'
import type { Word } from './word.ts'

const holding: ReadonlySet<string> = new Set(lightVerbs.holding)
const attending: ReadonlySet<string> = new Set(lightVerbs.attending)

/** The light verb of a noun, whose agent does what the noun tells: "held" in "Oman held talks", "met" in "met for talks". */
export function lightVerbOf(noun: Word): Word | undefined {
  const first = noun.firstConjunct
  const measured = first.is('nmod') && first.preposition === 'of' ? first.head : undefined
  const object = measured ?? first
  const verb = object.head
  if (verb === undefined) return undefined
  const isObject =
    object.is('obj', 'nsubj:pass') &&
    (holding.has(verb.lemma) ||
      verb.children.some((child) => holding.has(`${verb.lemma} ${child.lemma}`)))
  const isAttended = object.is('obl') && attending.has(verb.lemma) && !isBeside(object)
  return isObject || isAttended ? verb : undefined
}
