import { phraseAfter, phraseBefore, type Statement } from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { findContent, joinContents } from './find-content.ts'
import type { Attribution, Content } from './quotation.ts'

/** What an "as" clause without an object reports: "As Ada Quill said, the road was open", "as she put it". */
export function findAsClause({ statement, cue }: CueSite): Attribution | undefined {
  if (cue.isPassive || cue.entry.partOfSpeech === 'noun') return undefined
  const speaker = phraseBefore(statement, cue.first - 1)
  const as = speaker ? speaker.first - 1 : -1
  if (speaker === undefined || !statement.hasText(as, 'as')) return undefined
  const end = skipAdjuncts(statement, cue.next)
  const isLast = statement.items[end] === undefined || statement.isQuoted(end)
  const around = findAround(statement, as, end)
  if (around) return { ...around, cue, speaker }
  const range =
    as === 0 && statement.isComma(end)
      ? { first: end + 1, next: statement.length }
      : statement.isComma(as - 1) && (isLast || statement.matches(end, /^[.;!?]$/))
        ? { first: 0, next: as - 1 }
        : undefined
  const content = range && findContent(statement, range)
  return content && { ...content, cue, speaker }
}

/** The index after "it" and prepositional phrases: "as she put [it]", "as Ada Quill reports [for the Sur Post]". */
function skipAdjuncts(statement: Statement, from: number): number {
  let next = statement.hasText(from, 'it') ? from + 1 : from
  while (statement.hasTag(next, 'ADP')) {
    const phrase = phraseAfter(statement, next + 1)
    if (phrase === undefined) break
    next = phrase.next
  }
  return next
}

/** What stands on both sides of a clause between commas: "The road is, as Ada Quill noted, open". */
function findAround(statement: Statement, as: number, end: number): Content | undefined {
  const isInside = statement.isComma(as - 1) && statement.isComma(end)
  if (!isInside || !statement.hasTag(as - 2, 'AUX', 'VERB')) return undefined
  const before = findContent(statement, { first: 0, next: as - 1 })
  const after = findContent(statement, { first: end + 1, next: statement.length })
  return before && after && joinContents(before, after)
}
