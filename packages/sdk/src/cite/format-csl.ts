import { type Citation, describeRecord } from './citation.ts'

/** A date of CSL-JSON: year, month and day, as far as they are known; two of them are a range. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** An item of CSL-JSON, as Zotero, Pandoc and citeproc read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'dataset' | 'document' | 'event' | 'speech' | 'webpage'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly 'container-title'?: string
  readonly URL?: string
  readonly version?: string
  readonly note?: string
}

/** Format a citation as an item of CSL-JSON. Names stay whole: a dataset does not tell family names. */
export function formatCsl(citation: Citation): CslItem {
  const { kind, id, authors, title, date, sources, url, dataset } = citation
  const [source] = sources
  return {
    id,
    type: typeOf(citation),
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(date && { issued: toParts(date) }),
    ...(source && { 'container-title': source.title }),
    ...(url && { URL: url }),
    ...(kind === 'dataset' && dataset && { version: dataset.version }),
    ...((kind === 'quote' || kind === 'event') && { note: describeRecord(citation) }),
  }
}

function typeOf({ kind, url }: Citation): CslItem['type'] {
  if (kind === 'source') return url ? 'webpage' : 'document'
  return kind === 'quote' ? 'speech' : kind
}

function toParts({ start, end, precision }: NonNullable<Citation['date']>): CslDate {
  const parts = (day: string, count: number) => day.split('-').map(Number).slice(0, count)
  if (start === end) return { 'date-parts': [parts(start, 3)] }
  if (precision === 'month') return { 'date-parts': [parts(start, 2)] }
  if (precision === 'year') return { 'date-parts': [parts(start, 1)] }
  return { 'date-parts': [parts(start, 3), parts(end, 3)] }
}
