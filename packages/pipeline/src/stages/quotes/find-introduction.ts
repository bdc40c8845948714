import type { Phrase } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { type Cue, findCues } from './find-cues.ts'

/** Who a statement leads on from to a quotation of its own, and by which cue. */
export interface Introduction {
  speaker: Phrase
  cue: Cue | null
  /** Whether a colon leads on: "The envoy went on:". */
  isColon: boolean
}

const person = /^(?:he|she)$/i

/**
 * Find who speaks in a quotation right after a statement: whom a statement that ends with a colon is about, or the person
 * whom a statement in the same paragraph is about: "Ada Quill agreed. “The road is open.”".
 */
export function findIntroduction(
  before: Statement | undefined,
  statement: Statement,
): Introduction | undefined {
  if (before === undefined) return undefined
  const isColon = tokenAt(before, before.items.length - 1)?.text === ':'
  if (!isColon && before.paragraph !== statement.paragraph) return undefined
  const isVerb = (_: unknown, index: number) => tokenAt(before, index)?.tag === 'VERB'
  const verb = isColon ? before.items.findLastIndex(isVerb) : before.items.findIndex(isVerb)
  const speaker = verb < 0 ? undefined : findSubject(before, verb, 0)
  if (speaker === undefined || !(isColon || isPerson(before, speaker))) return undefined
  const cue = isColon ? (findCues(before).find(({ index }) => index === verb) ?? null) : null
  return { speaker, cue, isColon }
}

const isPerson = (statement: Statement, { next }: Phrase): boolean => {
  const head = tokenAt(statement, next - 1)
  return head?.tag === 'PROPN' || person.test(head?.text ?? '')
}
