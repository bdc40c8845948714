/** Which quotes and events are shown. An empty list asks for nothing. */
export interface Filter {
  /** Ids of actors that all have part in a record, themselves or through those who hold an office of theirs. */
  readonly actors: readonly string[]
  /** Types of events. With `attitudes`, what has one of either is shown. */
  readonly types: readonly string[]
  /** Attitudes of speakers. */
  readonly attitudes: readonly string[]
  readonly statuses: readonly string[]
  /** Ids of sources. */
  readonly sources: readonly string[]
  /** The first and last year, month or day. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The lists of a filter, and the names of their parameters in an address. */
export const filterLists = {
  actors: 'actor',
  types: 'type',
  attitudes: 'attitude',
  statuses: 'status',
  sources: 'source',
} as const

export type FilterList = keyof typeof filterLists
