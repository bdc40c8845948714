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
  const comma = findComma(statement, speaker.next)
  const content =
    cue.index === 0 && comma !== undefined
      ? findContent(statement, comma + 1, statement.items.length)
      : findContent(statement, 0, cue.index)
  return content && { statement, ...content, cue, speaker, rule: 'according-to' }
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
