import type { Actor, Quote, Source } from './types.ts'

/**
 * Follows the ids in records. Each function takes an id and where it is, for the error.
 *
 * @throws RangeError
 *   If there is no such record.
 */
export interface Links {
  actor(id: string, path: string): Actor
  source(id: string, path: string): Source
  /** The text of a source, if it is at hand. */
  text(source: Source): Promise<string | undefined>
  /** The name of an actor, or the id if there is none. */
  name(id: string): string
}

export interface EventLinks extends Links {
  quote(id: string, path: string): Quote
}

/** The records that ids lead to. */
export const followAll = <Item>(
  ids: readonly string[],
  follow: (id: string, path: string) => Item,
  path: string,
): readonly Item[] => Object.freeze(ids.map((id, index) => follow(id, `${path}[${index}]`)))
