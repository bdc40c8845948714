import { phraseAfter } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { contentBetweenMarks, endOfMarked } from './find-content.ts'
import type { FoundQuotation } from './quotation.ts'

/** Words between marks, then a dash and who said them: “The road is open.” — Ada Quill. */
export function findSigned(statement: Statement): FoundQuotation | undefined {
  const next = endOfMarked(statement, 0)
  if (next === 0 || !/^[-‐–—―]{1,3}$/.test(tokenAt(statement, next)?.text ?? '')) return undefined
  const speaker = phraseAfter(statement, next + 1)
  if (speaker === undefined || tokenAt(statement, speaker.index)?.tag !== 'PROPN') return undefined
  const following = tokenAt(statement, speaker.next)
  if (speaker.next < statement.items.length && following?.tag !== 'PUNCT') return undefined
  const content = contentBetweenMarks(statement, 0, next)
  return {
    statement,
    kind: 'direct',
    content,
    quoted: content,
    cue: null,
    speaker,
    rule: 'direct-signed',
  }
}
