import { seats } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import { isActor } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import { phraseAfter } from '../statements/find-phrases.ts'
import { spanOf, tokenAt } from '../statements/statement.ts'
import type { FoundQuotation } from './quotation.ts'

const motions: ReadonlySet<string> = new Set(seats.motions)
/** How far before a place the words that lead to it may start, in characters. */
const leadLength = 24

/** The place in the statement, outside of what was said, that "in" or "at" stands before, or "visit to". */
export function findPlace(
  found: FoundQuotation,
  text: string,
  mentions: MentionIndex,
): string | null {
  const place = mentions.within(spanOf(found.statement)).find(({ start, end, type, reading }) => {
    const isInside = found.content.some((span) => span.start <= start && end <= span.end)
    const before = text.slice(Math.max(0, start - leadLength), start)
    const [, motion = ''] = /(\p{L}+)\s+to\s+$/u.exec(before) ?? []
    const isLocated = /\b(?:in|at)\s+$/i.test(before) || motions.has(motion.toLowerCase())
    return !isInside && isLocated && (reading === 'place' || (type === 'GPE' && reading === 'name'))
  })
  return place ? text.slice(place.start, place.end) : null
}

/** Who was told: the noun phrase after a cue that takes one, or after "to". */
export function findAddressees(
  { statement, cue }: FoundQuotation,
  mentions: MentionIndex,
): string[] {
  if (cue === null) return []
  const isTo = tokenAt(statement, cue.next)?.text === 'to' && !cue.word.takes.includes('to')
  if (!isTo && !cue.word.takes.includes('addressee')) return []
  const phrase = phraseAfter(statement, isTo ? cue.next + 1 : cue.next)
  return phrase === undefined ? [] : findTopics([phrase], mentions)
}

/** The actors that words name, in order. */
export const findTopics = (content: readonly Span[], mentions: MentionIndex): string[] => {
  const about = content.flatMap((span) => mentions.within(span)).filter(isActor)
  return [...new Set(about.map(({ entity }) => entity))]
}
