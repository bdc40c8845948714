import { anyOf, timeWords } from '@onrecord/lexicon'
import { shiftDay } from '@onrecord/schema'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { parts } = timeWords
const words = Object.keys(parts).filter((part) => part !== 'tonight')
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(?<same>that(?:\\s+(?:same|very))?|the\\s+same)|the\\s+(?<next>next|following)|the\\s+(?<last>previous|preceding))\\s+(?<part>${anyOf(words)})|(?<=\\b(?:in|during|by|of|on)\\s+)the\\s+(?:early\\s+|late\\s+)?(?<bare>${anyOf(words)})(?:\\s+hours)?|(?<=\\bat\\s+)(?<night>night))(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** Find parts of a day: "that evening", "the next morning", "in the afternoon", "at night". */
export const findPartsOfDay = onlyWith(
  words,
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { same, next, last, part, bare, night } = match.groups ?? {}
      if (/^\p{Lu}/u.test(bare ?? '')) return []
      const code = parts[(part ?? bare ?? 'night').toLowerCase()] ?? 'NI'
      const start = offset + match.index
      const isAnaphor = (same ?? next ?? last) !== undefined
      const day = night || isAnaphor ? null : published
      const steps = next ? 1 : last ? -1 : 0
      return [
        {
          start,
          end: start + match[0].length,
          type: 'TIME',
          value: `${day ?? 'XXXX-XX-XX'}T${code}`,
          basis: 'dateline',
          isClock: !isAnaphor,
          ...(!night && {
            fromRunning: (running) => {
              const shifted = running.length === 10 ? shiftDay(running, steps) : undefined
              return shifted && `${shifted}T${code}`
            },
          }),
        },
      ]
    }),
)
