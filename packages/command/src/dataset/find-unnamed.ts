import type { Entity } from '@onrecord/schema'

/** The ids of those whom a text never names, who are no actors of the dataset. */
export const findUnnamed = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ id, kind }) => (kind === 'unspecified' ? [id] : [])))
