import type { Evidence } from '@onrecord/sdk/open'
import { z } from 'zod'

/** A place in a source that attests a record. */
export interface Place {
  /** The id of the source. */
  source: string
  title: string
  published: string | null
  rights: 'open' | 'quotation'
  /** Whether the source is a summary, and so no first-hand evidence. */
  summary: boolean
  start: number
  end: number
  /** The words there, if the rights of the source allow it. */
  exact?: string | undefined
  /** The page of the source, which opens at the words. */
  url?: string | undefined
  /** The paragraph around the words. */
  context?: string | undefined
}

export const Place: z.ZodType<Place, Place> = z.object({
  source: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  rights: z.enum(['open', 'quotation']),
  summary: z.boolean().describe('Whether the source is a summary, and so no first-hand evidence.'),
  start: z.number(),
  end: z.number(),
  exact: z.string().optional().describe('The words there, if the rights of the source allow it.'),
  url: z.string().optional().describe('The page of the source, which opens at the words.'),
  context: z.string().optional().describe('The paragraph around the words.'),
})

export function toPlace({ source, start, end, exact, url }: Evidence): Place {
  const { id, title, published, rights, summary } = source
  return {
    ...{ source: id, title, published, rights, summary: summary === true, start, end },
    ...(exact !== undefined && { exact }),
    ...(url !== undefined && { url }),
  }
}

/** The same with the paragraph around the words, where the rights of the source allow it. */
export async function toPlaceInContext(evidence: Evidence): Promise<Place> {
  const place = toPlace(evidence)
  if (place.rights !== 'open') return place
  const context = await evidence.context()
  return context === undefined ? place : { ...place, context: context.paragraph.text }
}

/** A place in words: its source, its page, and what is around it. */
export function showPlace({ title, rights, summary, url, context }: Place): string {
  const notes = [
    ...(summary ? ['a summary, no first-hand evidence'] : []),
    ...(rights === 'quotation' ? ['may only be quoted'] : []),
  ]
  const source = `“${title}”${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
  return [
    `in ${source}${url === undefined ? '' : `: ${url}`}`,
    ...(context === undefined ? [] : [`  context: ${context.replace(/\s+/g, ' ')}`]),
  ].join('\n')
}
