import type { Dataset } from '@onrecord/schema'

/** A record that names an actor. */
export interface ActorLink {
  /** The id of the record. */
  record: string
  /** The id of the actor. */
  to: string
}

/** List where records name actors: as body, in an office, as speaker, addressee or topic, as agent or recipient. */
export const listActorLinks = ({ actors, quotes, events }: Dataset): ActorLink[] => [
  ...actors.flatMap(({ id, of, affiliations }) =>
    link(id, [...(of === undefined ? [] : [of]), ...affiliations.map(({ actor }) => actor)]),
  ),
  ...quotes.flatMap(({ id, speaker, coSpeakers, about, addressees }) =>
    link(id, [...(speaker === null ? [] : [speaker]), ...coSpeakers, ...about, ...addressees]),
  ),
  ...events.flatMap(({ id, agents, recipients }) => link(id, [...agents, ...recipients])),
]

const link = (record: string, ids: readonly string[]): ActorLink[] =>
  ids.map((to) => ({ record, to }))
