import { type Phrase, phraseAfter, type Statement, subjectBefore } from '@onrecord/grammar'
import { type Cue, findCues } from './cues.ts'

/** The speaker whom a statement introduces for the quotation after it. */
export interface Introduction {
  speaker: Phrase
  cue: Cue | null
  /** Whether it ends with a colon: "The envoy went on:". */
  isColon: boolean
}

/**
 * The speaker of a quotation right after a statement: the subject of a statement that ends with a colon, or the person who is
 * the subject of a statement in the same paragraph: "Ada Quill agreed. “The road is open.”".
 */
export function findIntroduction(
  before: Statement | undefined,
  statement: Statement,
): Introduction | undefined {
  if (before === undefined) return undefined
  const isColon = before.hasText(before.length - 1, ':')
  if (!isColon && before.paragraph !== statement.paragraph) return undefined
  const isVerb = (_: unknown, index: number) => before.hasTag(index, 'VERB')
  const verb = isColon ? before.items.findLastIndex(isVerb) : before.items.findIndex(isVerb)
  const speaker =
    verb >= 0 ? subjectBefore(before, verb, 0) : isColon ? findName(before) : undefined
  if (speaker === undefined || !(isColon || isPerson(before, speaker))) return undefined
  const cue = isColon ? (findCues(before).find(({ first }) => first === verb) ?? null) : null
  return { speaker, cue, isColon }
}

/** The first name of a line without a verb: "And this from Ada Quill:", "Here is Ada Quill:". */
function findName(statement: Statement): Phrase | undefined {
  for (let first = 0; first < statement.length; first++) {
    const phrase = phraseAfter(statement, first)
    const isName = phrase && statement.hasTag(phrase.next - 1, 'PROPN')
    if (isName && !statement.matches(phrase.next - 1, /^\p{Lu}+$/u)) return phrase
    first = phrase ? phrase.next - 1 : first
  }
  return undefined
}

const isPerson = (statement: Statement, { next }: Phrase): boolean =>
  statement.hasTag(next - 1, 'PROPN') || statement.hasText(next - 1, 'he', 'she')
