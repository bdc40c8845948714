import { type Citation, describeRecord } from './citation.ts'

/** A name of CSL-JSON that is not divided. */
export interface CslName {
  /** The whole name. */
  readonly literal: string
}

/** A date of CSL-JSON: year, month and day, as far as they are known; two of them are a range. */
export interface CslDate {
  /** A day, or the first and the last: each a year, perhaps a month and perhaps a day. */
  readonly 'date-parts': readonly (readonly number[])[]
}

/** An item of CSL-JSON, as Zotero, Pandoc and citeproc read it. */
export interface CslItem {
  /** The id of the record, or the name of the dataset. */
  readonly id: string
  /** What is cited, as CSL has it. */
  readonly type: 'dataset' | 'document' | 'event' | 'speech' | 'webpage'
  /** The title of the source or dataset, or the record in words. */
  readonly title: string
  /** Who said or wrote it; absent where unknown. */
  readonly author?: readonly CslName[]
  /** When it was said, took place or was published; absent where unknown. */
  readonly issued?: CslDate
  /** The title of the source of a record. */
  readonly 'container-title'?: string
  /** The address, if it has one. */
  readonly URL?: string
  /** The version of the dataset, where that is cited. */
  readonly version?: string
  /** The dataset and id of a quote or event. */
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
