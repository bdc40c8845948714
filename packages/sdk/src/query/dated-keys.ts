import type { Dating, Evidence, Source } from '../records/types.ts'
import type { ReadKeys } from './read-key.ts'

/** What quotes and events alike can be sorted, grouped and counted by. */
export interface DatedKeys {
  id: string
  date: Readonly<Dating> | null
  /** The year of the date, such as `2018`, if it is in one. */
  year: string | undefined
  /** The month of the date, such as `2018-02`, if it is in one. */
  month: string | undefined
  place: string | undefined
  confidence: number
  rule: string
  /** Each of the sources that attest it. */
  source: Readonly<Source>
  curated: boolean
}

interface Dated extends Omit<DatedKeys, 'year' | 'month' | 'source'> {
  readonly evidence: readonly Evidence[]
}

export const datedKeys: ReadKeys<Dated, DatedKeys> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  year: ({ date }) => startOf(date, 4),
  month: ({ date }) => startOf(date, 7),
  place: ({ place }) => place,
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
  source: ({ evidence }) => evidence.map(({ source }) => source),
  curated: ({ curated }) => curated,
}

/** So many characters of a date, if its first and its last day share them. */
function startOf(date: Dated['date'], length: number): string | undefined {
  const start = date?.start.slice(0, length)
  return date?.end.slice(0, length) === start ? start : undefined
}
