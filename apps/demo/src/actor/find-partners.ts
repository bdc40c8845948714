import type { Actor, Dataset } from '@onrecord/sdk/open'

/** An actor with the events that it has with another one. */
export interface Partner {
  readonly partner: Actor
  readonly count: number
  readonly cooperation: number
  readonly conflict: number
}

/**
 * With whom an actor has events that took place, those with the most first. For a state or body the events of those who hold office there
 * count too, for a person its own.
 */
export function findPartners({ relations }: Dataset, actor: Actor): readonly Partner[] {
  const own = relations.network()
  const withOfficials = relations.network({ including: 'officials' })
  const isTop = withOfficials.some(({ actors }) => actors.includes(actor))
  return (isTop ? withOfficials : own).flatMap(
    ({ actors: [a, b], count, cooperation, conflict }) =>
      a === actor || b === actor
        ? [{ partner: a === actor ? b : a, count, cooperation, conflict }]
        : [],
  )
}
