import { phraseAfter } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'

/** What "according to" reports: the rest of the statement, after it or before. */
export function findAccordingTo(statement: Statement, cue: Cue): FoundQuotation | undefined {
  if (cue.word.lemma !== 'according to') return undefined
  const speaker = phraseAfter(statement, cue.next)
  if (speaker === undefined) return undefined
  const isFirst = cue.index === 0 && tokenAt(statement, speaker.next)?.text === ','
  const content = isFirst
    ? findContent(statement, speaker.next + 1, statement.items.length)
    : findContent(statement, 0, cue.index)
  return content && { statement, ...content, cue, speaker, rule: 'according-to' }
}
