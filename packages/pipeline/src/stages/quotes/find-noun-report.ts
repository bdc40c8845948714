import {
  findGoverned,
  ownersOf,
  type Phrase,
  phraseOf,
  type Statement,
  subjectOf,
  type Word,
} from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { findContent } from './find-content.ts'
import type { Attribution } from './quotation.ts'

/** What a noun reports whose source is known: "her warning that it rained", "the Omani pledge to leave". */
export function findNounReport(site: CueSite): Attribution | undefined {
  const { statement, cue } = site
  if (cue.entry.partOfSpeech !== 'noun') return undefined
  const complement = findGoverned(statement, cue, cue.takes)
  const speaker = complement && findSource(site)
  const content = speaker && findContent(statement, complement)
  return content && { ...content, cue, speaker }
}

/** The source of a reporting noun: its owner, its subject, or the subject of the verb that it is the object of. */
function findSource({ statement, cue: { word, entry }, isNamed }: CueSite): Phrase | undefined {
  for (const { by, words } of ownersOf(word, entry.takes)) {
    const owner = words.find((one) => by !== 'possessive' || one.is('nmod:poss') || isNamed(one))
    if (owner === undefined) continue
    const isModifier = by === 'possessive' && !owner.is('nmod:poss')
    return isModifier ? nameOf(statement, owner) : possessorOf(statement, owner)
  }
  const subject = word.childBy('nsubj') ?? (word.is('obj') && word.head && subjectOf(word.head))
  return subject ? possessorOf(statement, subject) : undefined
}

/** A name that modifies a noun: "Omani" in "the Omani pledge". */
function nameOf(statement: Statement, name: Word): Phrase | undefined {
  const range = statement.rangeOf(name)
  return range && { ...range, start: name.start, end: name.end }
}

/** A noun phrase without the possessive sign and what it possesses. */
function possessorOf(statement: Statement, owner: Word): Phrase | undefined {
  const phrase = phraseOf(statement, owner)
  if (phrase === undefined) return undefined
  for (let index = phrase.first + 1; index < phrase.next; index++) {
    const last = statement.items[index - 1]
    if (last && statement.word(index)?.isPossessiveSign)
      return { ...phrase, next: index, end: last.end }
  }
  return phrase
}
