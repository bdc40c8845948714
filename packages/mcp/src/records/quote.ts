import { type QuoteKind, quoteKinds } from '@onrecord/schema/vocabulary'
import type { Quote as QuoteRecord } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import { z } from 'zod'
import { DateRange, toDateRange } from './date.ts'
import { Party, toParty } from './party.ts'
import { Place } from './place.ts'
import { showRecord } from './show-record.ts'
import { Status, showStatusOfQuote } from './status.ts'

/** What a speaker said. */
export interface Quote {
  id: string
  kind: QuoteKind
  /** The quote as an English sentence, in words of the dataset where it has no others. */
  sentence: string
  speaker: Party | null
  /** The phrase for the speaker in the source. */
  speakerText: string | null
  coSpeakers: Party[]
  /** How the source presents it. */
  attitude: string | null
  status: Status
  /** The words, if the rights of a source allow it. */
  text?: string | undefined
  /** What was said in words of the dataset: not to be quoted. */
  gloss?: string | undefined
  date: DateRange | null
  place?: string | undefined
  addressees: Party[]
  about: Party[]
  /** How sure the extraction is, from 0 to 1. */
  confidence: number
  /** Whether a person looked at it. */
  curated: boolean
  evidence: Place[]
  /** Absent where the text is not of a dataset. */
  citation?: string | undefined
}

export const Quote: z.ZodType<Quote, Quote> = z.object({
  id: z.string(),
  kind: z.enum(quoteKinds),
  sentence: z.string(),
  speaker: Party.nullable(),
  speakerText: z.string().nullable().describe('The phrase for the speaker in the source.'),
  coSpeakers: z.array(Party),
  attitude: z.string().nullable(),
  status: Status,
  text: z.string().optional().describe('The words, if the rights of a source allow it.'),
  gloss: z.string().optional().describe('What was said in words of the dataset: not to be quoted.'),
  date: DateRange.nullable(),
  place: z.string().optional(),
  addressees: z.array(Party),
  about: z.array(Party),
  confidence: z.number().describe('How sure the extraction is, from 0 to 1.'),
  curated: z.boolean().describe('Whether a person looked at it.'),
  evidence: z.array(Place),
  citation: z.string().optional(),
})

/** Describe a quote. */
export function toQuote(quote: QuoteRecord, evidence: Place[], citation?: string): Quote {
  const { id, kind, speaker, speakerText, cue, text, gloss, place } = quote
  return {
    ...{ id, kind, sentence: toSentence(quote), speaker: speaker && toParty(speaker), speakerText },
    coSpeakers: quote.coSpeakers.map(toParty),
    attitude: cue?.attitude ?? null,
    status: cue?.status ?? 'actual',
    ...(text !== undefined && { text }),
    ...(gloss !== undefined && { gloss }),
    date: toDateRange(quote.date),
    ...(place !== undefined && { place }),
    addressees: quote.addressees.map(toParty),
    about: quote.about.map(toParty),
    ...{ confidence: quote.confidence, curated: quote.curated, evidence },
    ...(citation !== undefined && { citation }),
  }
}

const marks: Record<Quote['kind'], string> = {
  direct: 'direct quotation, word for word',
  mixed: 'partly in quotation marks',
  indirect: 'indirect speech: not to be put in quotation marks',
}

/** A quote in words. */
export const showQuote = (quote: Quote): string =>
  showRecord(quote, [
    quote.text === undefined
      ? 'in words of the dataset: not to be put in quotation marks'
      : marks[quote.kind],
    showStatusOfQuote(quote.status),
  ])
