import { phraseBefore, type Statement, subjectBefore, subjectPhrase } from '@onrecord/grammar'
import { findCues } from './cues.ts'
import { endOfStretch } from './end-of-stretch.ts'
import { endsSentence } from './ends-sentence.ts'
import type { Attribution } from './quotation.ts'
import type { StatementSite } from './statement-site.ts'

/**
 * A quoted sentence after a colon: She turned to the crowd: “Go home.” She was sure: “Go home.”
 * Ada Quill: “Go home.”
 */
export function findIntroduced({ statement, text }: StatementSite): Attribution | undefined {
  const colon = statement.items.findIndex(
    (_, index) => statement.hasText(index, ':') && statement.isQuoted(index + 1),
  )
  const next = statement.afterQuoted(colon + 1)
  const end = endOfStretch(statement, next, text)
  if (colon < 1 || !(endsSentence(end) || /,["'’”]*\s*$/.test(end))) return undefined
  const verb = findMainVerb(statement, colon)
  const name = phraseBefore(statement, colon - 1)
  const isNamed = name && statement.hasTag(name.next - 1, 'PROPN')
  const isSource = isNamed && isSetOff(statement, name.first - 1)
  const word = isSource ? undefined : statement.word(verb)
  const speaker = word
    ? (subjectPhrase(statement, word) ?? subjectBefore(statement, verb, 0))
    : isNamed
      ? name
      : undefined
  if (speaker === undefined) return undefined
  const head = speaker.next - 1
  const isPerson =
    statement.hasTag(head, 'PROPN') || statement.hasText(head, 'he', 'she', 'they', 'i', 'we')
  if (statement.hasTag(verb, 'AUX') && !isPerson) return undefined
  const content = statement.contentBetweenMarks({ first: colon + 1, next })
  const cue = findCues(statement).find(({ first }) => first === verb) ?? null
  return { kind: 'direct', content, quoted: content, cue, speaker }
}

/** Whether a name stands apart from the words before it: "It is late - Ada Quill:", "More from Ada Quill:". */
const isSetOff = (statement: Statement, index: number): boolean =>
  statement.hasText(index, 'from') || statement.matches(index, /^[-–—]{1,2}$/)

/** The main verb of a clause that ends in a colon, or else its last verb. */
function findMainVerb(statement: Statement, colon: number): number {
  const isVerb = (index: number) => index < colon && statement.hasTag(index, 'VERB', 'AUX')
  const main = statement.items.findIndex(
    (_, index) => isVerb(index) && statement.word(index)?.head === undefined,
  )
  return main >= 0 ? main : statement.items.findLastIndex((_, index) => isVerb(index))
}
