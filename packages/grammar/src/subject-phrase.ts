import { isTitle } from '@onrecord/lexicon'
import type { Statement } from './statement.ts'
import { isRelativePronoun, subjectOf } from './subject.ts'
import { type Phrase, phraseAround } from './surface.ts'
import type { Word } from './word.ts'

/** The noun phrase of the subject of a verb, overt or controlled, with the name in apposition to it. */
export function subjectPhrase(statement: Statement, verb: Word): Phrase | undefined {
  const subject = subjectOf(verb)
  const phrase = subject && phraseOf(statement, subject)
  const name = subject && phrase && (nameBeside(statement, subject) ?? nameBefore(statement, verb))
  const whole = name ? { ...phrase, next: name.next, end: name.end } : phrase
  const own = verb.childBy('nsubj')
  const isRelative = own !== undefined && own !== subject && isRelativePronoun(own)
  return whole && isRelative ? { ...whole, relative: own } : whole
}

/** The noun phrase that a word heads, as far as it is in the statement. */
export function phraseOf(statement: Statement, head: Word): Phrase | undefined {
  const range = statement.rangeOf(head)
  return range && phraseAround(statement, range.first)
}

/** A name after a comma that is a second subject in the tree: "A member of the council, Ada Quill said". */
function nameBefore(statement: Statement, verb: Word): Phrase | undefined {
  const [first, second] = verb.childrenBy('nsubj')
  const isName = second?.hasTag('PROPN') && second.index < verb.index
  const before = second?.sentence.words[second.range.first - 1]
  const isApart = first?.hasTag('NOUN') && before?.text === ','
  return second && isName && isApart ? phraseOf(statement, second) : undefined
}

/** The name in apposition to a noun or title, or after it: "Russia's envoy to Oman, Ada Quill". */
function nameBeside(statement: Statement, noun: Word): Phrase | undefined {
  if (!noun.hasTag('NOUN', 'NUM') && !isTitle(noun.text)) return undefined
  const name = noun.sentence.words
    .slice(noun.index + 1, noun.range.next)
    .find((word) => word.is('appos') && word.hasTag('PROPN'))
  return name && phraseOf(statement, name)
}
