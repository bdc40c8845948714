import { extract } from '@onrecord/pipeline'
import type { ExtractedQuote, Span } from '@onrecord/schema'
import { formatCalibration, type Judged } from './format-calibration.ts'
import type { Table } from './format-table.ts'
import { type GoldActor, isOneOf } from './is-one-of.ts'
import { readGold } from './score-gold.ts'

type Pair = [start: number, end: number]

interface GoldQuote {
  content: Pair[]
  source: Pair | Pair[] | null
  speech?: boolean
  /** The keys of the speakers, or phrases for those without a name. */
  speakers?: string[]
}

interface Annotated {
  text: string
  title?: string | null
  dct?: string
  quotes: GoldQuote[]
  /** Those who speak, where the gold has them by identity. */
  actors?: GoldActor[]
}

/** The share that two stretches must have in common to be the same, as in the metric of the quotations. */
const same = 0.5

/** The share for gold that has speakers by identity. */
const nearlySame = 0.8

/**
 * Compare the confidence of quotations with how often they are right: the words are found, and who is said to say them is
 * whom the gold names, by the phrase or by identity.
 *
 * @param gold
 *   The name of the gold.
 */
export function measureCalibration(gold: string): Table {
  const judged = readGold<Annotated>(gold).flatMap(judge)
  return formatCalibration('quotations', judged)
}

/** Match the quotations of a text with those of the gold one to one, best first; beliefs are left out. */
function judge({ text, title = null, dct, quotes: gold, actors }: Annotated): Judged[] {
  const { quotes, entities } = extract(text, { title, published: dct ?? null })
  const pairs = gold
    .flatMap((wanted) => quotes.map((quote) => ({ wanted, quote, share: share(wanted, quote) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  const matches = new Map<ExtractedQuote, { wanted: GoldQuote; share: number }>()
  const taken = new Set<GoldQuote>()
  for (const { wanted, quote, share } of pairs) {
    if (taken.has(wanted) || matches.has(quote)) continue
    taken.add(wanted)
    matches.set(quote, { wanted, share })
  }
  return quotes.flatMap((quote): Judged[] => {
    const match = matches.get(quote)
    if (match?.wanted.speech === false) return []
    const isFound = match !== undefined && match.share >= (actors ? nearlySame : same)
    const isSaid = (wanted: GoldQuote) =>
      actors
        ? isOneOf(wanted.speakers ?? [], quote, actors, entities, text)
        : isSaidBy(quote.source, wanted)
    return [{ confidence: quote.confidence, isRight: isFound && isSaid(match.wanted) }]
  })
}

const isSaidBy = (source: Span | null, { source: wanted }: GoldQuote): boolean =>
  source === null ||
  toPairs(wanted).some(([start, end]) => source.start < end && start < source.end)

const toPairs = (spans: Pair | Pair[] | null): Pair[] =>
  spans === null ? [] : spans.every((one) => typeof one !== 'number') ? spans : [spans as Pair]

/** What two quotations have in common, of what either has. */
function share({ content: wanted }: GoldQuote, { content }: ExtractedQuote): number {
  let common = 0
  for (const [start, end] of wanted)
    for (const span of content)
      common += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  const lengths = [
    ...wanted.map(([start, end]) => end - start),
    ...content.map(({ start, end }) => end - start),
  ]
  return common / (lengths.reduce((sum, length) => sum + length, 0) - common)
}
