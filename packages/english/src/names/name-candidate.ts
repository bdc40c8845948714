import type { Token } from '../token.ts'

/** The types of names of the network. */
export const candidateTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type CandidateType = (typeof candidateTypes)[number]

/** A run of tokens that may be a name, before the document has had its say. */
export interface NameCandidate {
  tokens: readonly Token[]
  /** The places in it, where it has other words too. */
  places: readonly { tokens: readonly Token[]; type: 'GPE' | 'LOC' }[]
  /** Whether all of it is an entry in the list of countries. */
  isCountry: boolean
  /** Whether it begins with a given name, and is neither a place on a list nor ends like one. */
  hasGivenName: boolean
  /** Whether all of it is an entry in the list of cities. */
  isCity: boolean
  type: CandidateType
  /** Log-probabilities of the types, given that it is a name, in the order of {@link candidateTypes}. */
  evidence: Float64Array
}
