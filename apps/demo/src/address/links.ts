import type { Entry } from '../dataset/entry.ts'
import { formatAddress } from './format-address.ts'

type WithId = { readonly id: string }

export const linkActor = ({ id }: WithId): string => formatAddress({ view: 'actor', id })

export const linkPair = ({ id }: WithId, other: WithId): string =>
  formatAddress({ view: 'pair', id, with: other.id })

export const linkRecord = ({ kind, record }: Entry): string =>
  formatAddress({ view: kind, id: record.id })

export const linkSource = ({ id }: WithId): string => formatAddress({ view: 'source', id })

/** The address of a source where a record is marked in its text. */
export const linkEvidence = (source: WithId, { record }: Entry): string =>
  formatAddress({ view: 'source', id: source.id, record: record.id })

export const linkSearch = (words: string): string => formatAddress({ view: 'search', q: words })
