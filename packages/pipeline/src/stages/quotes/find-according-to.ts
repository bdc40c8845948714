import { phraseAfter } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'

/** How long the name of a speaker may be, in items. */
const reach = 12

/** What "according to" reports: the rest of the statement, after it or before. */
export function findAccordingTo(statement: Statement, cue: Cue): FoundQuotation | undefined {
  if (cue.word.lemma !== 'according to') return undefined
  const speaker = phraseAfter(statement, cue.next)
  if (speaker === undefined) return undefined
  const comma = findClauseComma(statement, speaker.next)
  const content =
    cue.index === 0 && comma !== undefined
      ? findContent(statement, comma + 1, statement.items.length)
      : findContent(statement, 0, cue.index)
  return content && { statement, ...content, cue, speaker, rule: 'according-to' }
}

/** The comma that the report comes after, with what describes the speaker before it: "according to Quill, who was there,". */
function findClauseComma(statement: Statement, from: number): number | undefined {
  const comma = findComma(statement, from)
  const next = comma === undefined ? '' : tokenAt(statement, comma + 1)?.text
  if (comma === undefined || !/^(?:who|which|whose)$/.test(next ?? '')) return comma
  const end = statement.items.findIndex(
    (_, index) => index > comma + 1 && tokenAt(statement, index)?.text === ',',
  )
  return end < 0 ? comma : end
}

/** The comma after who is named: "according to the mayor of Torkham,". */
function findComma(statement: Statement, from: number): number | undefined {
  for (let index = from; index < from + reach; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX') return undefined
    if (token.text === ',') return index
  }
  return undefined
}
