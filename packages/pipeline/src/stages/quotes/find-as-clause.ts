import { phraseBefore } from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { findContent } from './find-content.ts'
import type { Attribution } from './quotation.ts'

/** What an "as" clause without an object reports: "As Ada Quill said, the road was open", "as she put it". */
export function findAsClause({ statement, cue }: CueSite): Attribution | undefined {
  if (cue.isPassive || cue.entry.partOfSpeech === 'noun') return undefined
  const speaker = phraseBefore(statement, cue.first - 1)
  const as = speaker ? speaker.first - 1 : -1
  if (speaker === undefined || !statement.hasText(as, 'as')) return undefined
  const end = statement.hasText(cue.next, 'it') ? cue.next + 1 : cue.next
  const isLast = statement.items[end] === undefined || statement.isQuoted(end)
  const range =
    as === 0 && statement.isComma(end)
      ? { first: end + 1, next: statement.length }
      : statement.isComma(as - 1) && (isLast || statement.matches(end, /^[.;!?]$/))
        ? { first: 0, next: as - 1 }
        : undefined
  const content = range && findContent(statement, range)
  return content && { ...content, cue, speaker }
}
