import { phraseAfter, withName } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'

/** How long the name of a speaker may be, in items. */
const reach = 12

/** What "according to" reports: the rest of the statement, after it or before. */
export function findAccordingTo(statement: Statement, cue: Cue): FoundQuotation | undefined {
  if (cue.word.lemma !== 'according to') return undefined
  const phrase = phraseAfter(statement, cue.next)
  if (phrase === undefined) return undefined
  const speaker = withName(statement, phrase)
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
  if (comma === undefined) return comma
  const end = statement.items.findIndex(
    (_, index) => index > comma + 1 && tokenAt(statement, index)?.text === ',',
  )
  const isRelative = /^(?:who|which|whose)$/.test(next ?? '')
  return end > comma && (isRelative || isApposition(statement, comma + 1, end)) ? end : comma
}

/** Whether words between commas describe a speaker: "Ada Quill, a health official, …". */
function isApposition(statement: Statement, first: number, next: number): boolean {
  const tags = statement.items
    .slice(first, next)
    .map((_, index) => tokenAt(statement, first + index))
  const following = tokenAt(statement, next + 1)
  return (
    tags.every((token) => token && !/^(?:VERB|AUX|PUNCT)$/.test(token.tag)) &&
    /^an?$/i.test(tags[0]?.text ?? '') &&
    !/^(?:CCONJ|SCONJ|PRON)$/.test(following?.tag ?? 'PRON')
  )
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
