import { isTitle } from '@onrecord/lexicon'
import type { Statement } from './statement.ts'
import { subjectOf } from './subject.ts'
import { type Phrase, phraseAround } from './surface.ts'
import type { Word } from './word.ts'

/** The noun phrase of the subject of a verb, overt or controlled, with the name in apposition to it. */
export function subjectPhrase(statement: Statement, verb: Word): Phrase | undefined {
  const subject = subjectOf(verb)
  const phrase = subject && phraseOf(statement, subject)
  const name = subject && phrase && nameBeside(statement, subject)
  return name ? { ...phrase, next: name.next, end: name.end } : phrase
}

/** The noun phrase that a word heads, as far as it is in the statement. */
export function phraseOf(statement: Statement, head: Word): Phrase | undefined {
  const range = statement.rangeOf(head)
  return range && phraseAround(statement, range.first)
}

/** The name in apposition to a noun or title, or after it: "Russia's envoy to Oman, Ada Quill". */
function nameBeside(statement: Statement, noun: Word): Phrase | undefined {
  if (!noun.hasTag('NOUN') && !isTitle(noun.text)) return undefined
  const name = noun.sentence.words
    .slice(noun.index + 1, noun.range.next)
    .find((word) => word.is('appos') && word.hasTag('PROPN'))
  return name && phraseOf(statement, name)
}
