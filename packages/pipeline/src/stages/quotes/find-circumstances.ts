import { phraseAfter } from '@onrecord/grammar'
import { seats } from '@onrecord/lexicon'
import { contains, type Span } from '@onrecord/schema'
import { isActor } from '../../results/actor-mention.ts'
import type { MentionIndex } from '../../results/mention-index.ts'
import { isOwnCircumstance } from './is-own-circumstance.ts'
import type { FoundQuotation } from './quotation.ts'

const motions: ReadonlySet<string> = new Set(seats.motions)
/** How far before a place the words that introduce it may start, in code units. */
const introductionLength = 24

/** The place in the statement, outside of what was said, after "in" or "at", or after a noun of motion and "to". */
export function findPlace(
  found: FoundQuotation,
  text: string,
  mentions: MentionIndex,
): string | null {
  const { statement, content } = found
  const place = mentions.within(statement.span).find((mention) => {
    const { start, type, reading } = mention
    const isPlace = reading === 'place' || (type === 'GPE' && reading === 'name')
    if (!isPlace) return false
    const before = text.slice(Math.max(0, start - introductionLength), start)
    const motion = /(\p{L}+)\s+to\s+$/u.exec(before)?.[1]
    const isLocated =
      /\b(?:in|at)\s+$/i.test(before) || (motion && motions.has(motion.toLowerCase()))
    const isSaid = content.some((span) => contains(span, mention))
    return isLocated && !isSaid && isOwnCircumstance(mention, found)
  })
  return place ? text.slice(place.start, place.end) : null
}

/** The addressees: the noun phrase after a cue that takes one, or after "to". */
export function findAddressees(
  { statement, cue }: FoundQuotation,
  mentions: MentionIndex,
): string[] {
  if (cue === null) return []
  const isTo = statement.hasText(cue.next, 'to') && !cue.takes.includes('to')
  if (!isTo && !cue.takes.includes('addressee')) return []
  const phrase = phraseAfter(statement, isTo ? cue.next + 1 : cue.next)
  return phrase === undefined ? [] : findTopics([phrase], mentions)
}

/** The actors that words name, each once, in order. */
export const findTopics = (content: readonly Span[], mentions: MentionIndex): string[] => {
  const about = content.flatMap((span) => mentions.within(span)).filter(isActor)
  return [...new Set(about.map(({ entity }) => entity))]
}
