import { ownersOf, type Phrase, type Statement, subjectOf, type Word } from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { findContent } from './find-content.ts'
import { findGoverned } from './find-governed.ts'
import { phraseOf } from './find-speaker.ts'
import type { Attribution } from './quotation.ts'

/** What a noun reports whose source is known: "her warning that it rained", "the Omani pledge to leave". */
export function findNounReport({ statement, cue }: CueSite): Attribution | undefined {
  if (cue.entry.partOfSpeech !== 'noun') return undefined
  const complement = findGoverned(statement, cue)
  const source = complement && sourceOf(cue.word)
  const phrase = source && phraseOf(statement, source)
  if (complement === undefined || phrase === undefined) return undefined
  const content = findContent(statement, complement)
  return content && { ...content, cue, speaker: withoutOwned(statement, phrase) }
}

/** The source of a reporting noun: its possessor, a "by" or "from" phrase, its subject, or the subject of its verb. */
function sourceOf(noun: Word): Word | undefined {
  const possessor = noun.childBy('nmod:poss')
  if (possessor) return possessor
  for (const { by, words } of ownersOf(noun)) if (by === 'agent' && words[0]) return words[0]
  const subject = noun.childBy('nsubj')
  if (subject) return subject
  return noun.is('obj') && noun.head ? subjectOf(noun.head) : undefined
}

/** A possessor without the possessive sign and what it possesses. */
function withoutOwned(statement: Statement, phrase: Phrase): Phrase {
  for (let index = phrase.first + 1; index < phrase.next; index++) {
    const last = statement.items[index - 1]
    if (last && statement.matches(index, /^['’]s?$/))
      return { ...phrase, next: index, end: last.end }
  }
  return phrase
}
