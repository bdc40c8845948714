import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtractedQuote } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const name = 'russia-pakistan-afghanistan-2018'
const path = join(process.env.ONRECORD_TEXTS ?? '', `${name}.txt`)
const isThere = process.env.ONRECORD_TEXTS !== undefined && existsSync(path)

type Place = [start: number, end: number]
type MarkedQuote = [
  kind: string,
  content: Place[],
  speakers: (string | null)[],
  cue: string,
  days: string | null,
]
const marked: { quotes: MarkedQuote[]; terms: Place[] } = JSON.parse(
  readFileSync(new URL(`../fixtures/${name}.quotes.json`, import.meta.url), 'utf8'),
)

const describeQuote = ({ kind, content, speaker, coSpeakers, cue, date }: ExtractedQuote) => [
  kind,
  content.map(({ start, end }) => [start, end]),
  [speaker, ...coSpeakers],
  cue?.lemma,
  date && `${date.start}/${date.end}`,
]

/** How much of two stretches is in both, from 0 to 1. */
function overlap([start, end]: Place, { content }: ExtractedQuote): number {
  const first = content[0] ?? { start: 0, end: 0 }
  const common = Math.min(end, first.end) - Math.max(start, first.start)
  return common / (Math.max(end, first.end) - Math.min(start, first.start))
}

if (!isThere) {
  it('the quotations of the article', ({ skip }) =>
    skip('Expected ONRECORD_TEXTS, the folder of the text that was marked by hand'))
} else
  describe('the quotations of the article', () => {
    const { quotes } = extract(readFileSync(path, 'utf8'))

    it('are exact to the character with speaker, cue and day where they are direct or mixed', () => {
      const isMarked = (kind: unknown) => kind === 'direct' || kind === 'mixed'
      expect(quotes.map(describeQuote).filter(([kind]) => isMarked(kind))).toEqual(
        marked.quotes.filter(([kind]) => isMarked(kind)),
      )
    })

    it('have the right speakers where they are indirect', () => {
      const indirect = marked.quotes.filter(([kind]) => kind === 'indirect')
      const right = indirect.filter(([, [place], speakers]) =>
        quotes.some(
          (quote) =>
            place !== undefined &&
            overlap(place, quote) >= 0.3 &&
            JSON.stringify([quote.speaker, ...quote.coSpeakers]) === JSON.stringify(speakers),
        ),
      )
      expect(right).toEqual(indirect)
    })

    it('are no terms of the author, and few that nobody marked', () => {
      expect(
        quotes.filter((quote) => marked.terms.some((term) => overlap(term, quote) > 0)),
      ).toEqual([])
      expect(quotes.length).toBeLessThanOrEqual(marked.quotes.length + 1)
    })
  })
