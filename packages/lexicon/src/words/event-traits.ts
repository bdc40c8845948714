import type { EventType } from '@onrecord/schema'

/** The traits of event types, which hold for any word. The header of a file in `data/events` has those of its type. */
export const eventTraits = [
  /** It is against its recipient, so that a promise of it is a threat: "vowed to attack Oman". */
  'hostile',
  /** Its recipient may be a thing that belongs to no actor: "condemned the decision", "shelled a depot". */
  'inanimateRecipient',
  /** Its recipient is somebody, and no thing: "gave food to the villagers", but not "gave money to a wall". */
  'personalRecipient',
  /** A passive without its agent is an event of its own: "two nurses were arrested". */
  'agentless',
  /** So is a noun for it: "an attack on Oman". */
  'agentlessNoun',
  /** All participants of a noun for it are agents and recipients, even beside a possessor: "Oman's talks with Qatar". */
  'reciprocal',
  /** Its complement is its content, and no event of its own: "refused to release two sailors". */
  'embedding',
  /** A gerund after a preposition is a charge, and no event of its own: "accused Oman of giving shelter". */
  'charges',
  /** Without a recipient it is against the state where it takes place: "thousands marched in Oman". */
  'settingRecipient',
  /** A passive without an agent is done by the authorities of where it takes place: "two nurses were arrested in Oman". */
  'settingAgent',
  /** As the recipient of another event, a noun for it refers to its agent: Oman in "condemned the raid by Oman". */
  'deverbalAgent',
] as const
export type EventTrait = (typeof eventTraits)[number]

/** The traits of each type, as the headers name them. */
export type EventTraits = Readonly<Record<EventType, readonly EventTrait[]>>
