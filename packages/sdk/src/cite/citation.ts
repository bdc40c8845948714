import type { Header } from '../records/links.ts'
import type { Dating, Event, Quote, Source } from '../records/types.ts'
import { View } from '../records/view.ts'
import { toSentence } from '../sentence.ts'

/** A dataset as it is cited: by the name of its package and its version. */
export type CitedDataset = Header

/** What can be cited. */
export type Citable = Quote | Event | Source | CitedDataset

/** What the styles of citations are made of. */
export interface Citation {
  readonly kind: 'source' | 'quote' | 'event' | 'dataset'
  readonly id: string
  readonly authors: readonly string[]
  readonly title: string
  readonly date: Pick<Dating, 'start' | 'end' | 'precision'> | null
  /** The sources that attest a quote or an event, first those that have an address. */
  readonly sources: readonly Source[]
  readonly url: string | undefined
  /** The dataset; a source is cited without it. */
  readonly dataset: CitedDataset | undefined
}

/**
 * Read what is cited of a record: the sentence of a quote or event is its title.
 *
 * @throws TypeError
 *   If it is no record of a dataset.
 */
export function toCitation(record: Citable): Citation {
  if ('schemaVersion' in record) return citeDataset(record)
  if ('rights' in record) return citeSource(record)
  const { id, date, evidence } = record
  const all = [...new Map(evidence.map(({ source }) => [source.id, source])).values()]
  const sources = all.sort((a, b) => Number(b.url !== undefined) - Number(a.url !== undefined))
  const title = toSentence(record)
  const facts = { id, title, date, sources, url: sources[0]?.url, dataset: View.headerOf(record) }
  if ('agents' in record) return { kind: 'event', authors: [], ...facts }
  const { speaker, coSpeakers, speakerText } = record
  const names = [...(speaker ? [speaker] : []), ...coSpeakers].map(({ name }) => name)
  return {
    kind: 'quote',
    authors: names.length > 0 ? names : speakerText === null ? [] : [speakerText],
    ...facts,
  }
}

const citeDataset = (dataset: CitedDataset): Citation => ({
  kind: 'dataset',
  id: `${dataset.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '')}-${dataset.version}`,
  authors: [],
  title: dataset.name,
  date: null,
  sources: [],
  url: undefined,
  dataset,
})

const citeSource = (source: Source): Citation => ({
  kind: 'source',
  id: source.id,
  authors: source.authors,
  title: source.title,
  date: source.published
    ? { start: source.published, end: source.published, precision: 'day' }
    : null,
  sources: [],
  url: source.url,
  dataset: undefined,
})

/** Where a quote or event is in its dataset. */
export const describeRecord = ({ id, dataset }: Citation): string =>
  `Record ${id} of ${dataset?.name}, version ${dataset?.version}`
