import { clauseOf, type Word } from '@onrecord/grammar'
import { traitsOf } from '@onrecord/lexicon'
import type { Match } from './event.ts'

/** The words whose events are part of another: the object that decides on it, and what was refused, asked for or promised. */
export function findContained({ word, action, object, content }: Match): Word[] {
  const traits = traitsOf(action.type)
  const own = object ? [object] : []
  const predicates = word.children.filter((child) => action.complement?.includes(child.lemma))
  if (traits.charges) {
    const plots = content?.childrenBy('xcomp') ?? []
    return [...own, ...predicates, ...plots, ...findCharges(word)]
  }
  if (!traits.embedding) return [...own, ...predicates]
  const contents = word
    .childrenBy('xcomp', 'ccomp', 'acl', 'advcl')
    .filter((child) => child.index > word.index || child === content)
  const verbs = [...contents, ...contents.flatMap((verb) => verb.childrenBy('xcomp'))].filter(
    (verb) => !verb.is('advcl') || verb.isInfinitive,
  )
  const objects = [word, ...verbs].flatMap((verb) => clauseOf(verb).patients)
  return [...own, ...predicates, ...verbs, ...objects]
}

/** What somebody is accused of doing: "of [giving] shelter". */
const findCharges = (word: Word): Word[] =>
  [word, ...clauseOf(word).patients]
    .flatMap((head) => head.childrenBy('obl', 'nmod', 'advcl', 'acl'))
    .filter((child) => child.fineTag === 'VBG' && child.index > word.index)
