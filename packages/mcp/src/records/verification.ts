import type { Difference, Verification as Found, Verdict } from '@onrecord/pipeline'
import { cite } from '@onrecord/sdk/cite'
import type { Dataset, Quote } from '@onrecord/sdk/open'
import { z } from 'zod'

export const verdicts = [
  'exact',
  'altered',
  'other-speaker',
  'paraphrase',
  'absent',
] as const satisfies Verdict[]

/** What a source has of a quotation. */
export interface Said {
  words: string
  speaker: string | null
  /** The id of the source. */
  source: string
  start: number
  end: number
  /** The id of the quote in the dataset. */
  quote?: string | undefined
  /** The page of the source, which opens at the words. */
  url?: string | undefined
  citation?: string | undefined
}

/** The verdict on a quotation, with what it rests on. */
export interface Verification {
  words: string
  speaker?: string | undefined
  verdict: Verdict
  /** What the source has. */
  said: Said | null
  /** The words of the claim beside those of the source, if they differ. */
  difference: Difference[]
}

export const Verification: z.ZodType<Verification, Verification> = z.object({
  words: z.string(),
  speaker: z.string().optional(),
  verdict: z.enum(verdicts),
  said: z
    .object({
      words: z.string(),
      speaker: z.string().nullable(),
      source: z.string(),
      start: z.number(),
      end: z.number(),
      quote: z.string().optional().describe('The id of the quote in the dataset.'),
      url: z.string().optional(),
      citation: z.string().optional(),
    })
    .nullable()
    .describe('What the source has.'),
  difference: z
    .array(z.object({ kind: z.enum(['same', 'claimed', 'said']), words: z.string() }))
    .describe('The words of the claim beside those of the source, if they differ.'),
})

/**
 * Describe a verdict.
 *
 * @param dataset
 *   The dataset that has the source; nothing where it is a text of the call.
 */
export function toVerification(
  { claim, verdict, match, speaker, difference }: Found,
  dataset: Dataset | undefined,
): Verification {
  const quote = dataset && match ? findQuote(dataset, match) : undefined
  const places = quote?.evidence ?? []
  const url = (
    places.find((place) => place.source.id === match?.source && place.url) ??
    places.find((place) => place.url)
  )?.url
  return {
    words: claim.words,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    verdict,
    said: match && {
      ...{ words: match.exact, speaker: speaker?.name ?? null },
      ...{ source: match.source, start: match.start, end: match.end },
      ...(quote !== undefined && { quote: quote.id, citation: cite(quote) }),
      ...(url !== undefined && { url }),
    },
    difference,
  }
}

/** The quote with evidence at a place. */
const findQuote = (
  { quotes }: Dataset,
  { source, start, end }: { source: string; start: number; end: number },
): Quote | undefined =>
  quotes
    .attestedBy(source)
    .find(({ evidence }) =>
      evidence.some(
        (place) => place.source.id === source && place.start < end && start < place.end,
      ),
    )

const meanings: Record<Verdict, string> = {
  exact: 'the speaker said these words',
  altered: 'the speaker said nearly these words; correct the quotation',
  'other-speaker': 'the words are somebody else’s; correct the speaker',
  paraphrase: 'the speaker said this in other words; do not put it in quotation marks',
  absent: 'not found; do not present it as a quotation',
}

/** A verdict in words. */
export function showVerification({
  words,
  speaker,
  verdict,
  said,
  difference,
}: Verification): string {
  return [
    `${verdict}: ${speaker === undefined ? '' : `${speaker}: `}${quote(words)}`,
    `  ${meanings[verdict]}`,
    ...(said
      ? [`  in ${said.source}: ${said.speaker ?? 'nobody named'}: ${quote(said.words)}`]
      : []),
    ...(difference.length > 0 ? [`  difference: ${difference.map(showPart).join(' ')}`] : []),
    ...(said?.citation === undefined ? [] : [`  cite as: ${said.citation}`]),
    ...(said?.url === undefined ? [] : [`  ${said.url}`]),
  ].join('\n')
}

const quote = (words: string): string =>
  `“${words.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}”`

/** As `git diff --word-diff` does: what only the source has is `[-…-]`, what only the claim has `{+…+}`. */
function showPart({ kind, words }: Difference): string {
  if (kind === 'same') return words
  return kind === 'said' ? `[-${words}-]` : `{+${words}+}`
}
