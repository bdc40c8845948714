import { phraseAfter } from '@onrecord/grammar'
import type { Attribution } from './quotation.ts'
import type { StatementSite } from './statement-site.ts'

/** A quoted stretch, then a dash and its speaker: “The road is open.” — Ada Quill. */
export function findSigned({ statement }: StatementSite): Attribution | undefined {
  const next = statement.afterQuoted(0)
  if (next === 0 || !statement.matches(next, /^[-‐–—―]{1,3}$/)) return undefined
  const speaker = phraseAfter(statement, next + 1)
  if (speaker === undefined || !statement.hasTag(speaker.first, 'PROPN')) return undefined
  if (speaker.next < statement.length && !statement.hasTag(speaker.next, 'PUNCT')) return undefined
  const content = statement.contentBetweenMarks({ first: 0, next })
  return { kind: 'direct', content, quoted: content, cue: null, speaker }
}
