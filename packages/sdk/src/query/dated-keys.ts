import type { Dating, Evidence, Source } from '../records/types.ts'
import { type ReadKeys, readersOf, readSources } from './read-key.ts'

/** What quotes and events alike can be sorted, grouped and counted by. */
export interface DatedKeys {
  /** The id. */
  id: string
  /** The date; null where the text gives none. */
  date: Readonly<Dating> | null
  /** The year of the date, such as `2018`, if it is in one. */
  year: string | undefined
  /** The month of the date, such as `2018-02`, if it is in one. */
  month: string | undefined
  /** Where it was, as named in the text. */
  place: string | undefined
  /** The estimated probability that the record is right, from 0 to 1. */
  confidence: number
  /** The id of the rule that made the record. */
  rule: string
  /** Each of the sources that attest it. */
  source: Source
  /** Whether the curation of the dataset gave, accepted, changed, merged or split it. */
  curated: boolean
}

interface Dated extends Omit<DatedKeys, 'year' | 'month' | 'source'> {
  readonly evidence: readonly Evidence[]
}

/** The keys of quotes or events, of which some are properties of the same name. */
export const datedReaders = <Item extends Dated, Keys extends DatedKeys>(
  properties: readonly (keyof Item & keyof Keys)[],
  others: Partial<ReadKeys<Item, Keys>>,
): ReadKeys<Item, Keys> =>
  readersOf(['id', 'date', 'place', 'confidence', 'rule', 'curated', ...properties], {
    year: ({ date }: Dated) => startOf(date, 4),
    month: ({ date }: Dated) => startOf(date, 7),
    source: readSources,
    ...others,
  } as Partial<ReadKeys<Item, Keys>>)

/** So many characters of a date, if its first and its last day share them. */
function startOf(date: Dated['date'], length: number): string | undefined {
  const start = date?.start.slice(0, length)
  return date?.end.slice(0, length) === start ? start : undefined
}
