import { cite } from '@onrecord/sdk/cite'
import type { Dataset, Source as SourceRecord } from '@onrecord/sdk/open'
import { z } from 'zod'

/** Where records are from. */
export interface Source {
  id: string
  title: string
  authors: string[]
  published: string | null
  url?: string | undefined
  license?: string | undefined
  rights: 'open' | 'quotation'
  /** Whether it is a summary, and so no first-hand evidence. */
  summary: boolean
  /** How many quotes it attests. */
  quotes: number
  /** How many events it attests. */
  events: number
  citation: string
}

export const Source: z.ZodType<Source, Source> = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  url: z.string().optional(),
  license: z.string().optional(),
  rights: z.enum(['open', 'quotation']),
  summary: z.boolean().describe('Whether it is a summary, and so no first-hand evidence.'),
  quotes: z.number().describe('How many quotes it attests.'),
  events: z.number().describe('How many events it attests.'),
  citation: z.string(),
})

/** Describe a source. */
export function toSource(source: Readonly<SourceRecord>, { quotes, events }: Dataset): Source {
  const { id, title, authors, published, url, license, rights, summary } = source
  return {
    ...{ id, title, authors: [...authors], published },
    ...(url !== undefined && { url }),
    ...(license !== undefined && { license }),
    ...{ rights, summary: summary === true },
    ...{ quotes: quotes.attestedBy(id).count(), events: events.attestedBy(id).count() },
    citation: cite(source),
  }
}

/** A source in words. */
export function showSource({
  id,
  rights,
  license,
  summary,
  quotes,
  events,
  citation,
}: Source): string {
  const notes = [
    rights === 'quotation'
      ? 'may only be quoted'
      : `open${license === undefined ? '' : `, ${license}`}`,
    ...(summary ? ['a summary, no first-hand evidence'] : []),
    `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}, ${events} ${events === 1 ? 'event' : 'events'}`,
  ]
  return `${citation}\n  id ${id}; ${notes.join('; ')}`
}
