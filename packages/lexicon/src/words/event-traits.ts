import type { EventType } from '@onrecord/schema'

/** What holds of an event type whatever word tells it. A header in `data/events` names the traits of its type. */
export const eventTraits = [
  /** It is against its recipient: what "vowed to" or "said it would" makes of it is a threat and no promise. */
  'hostile',
  /** Its recipient may be a thing that belongs to no actor: "condemned the decision", "shelled a depot". */
  'inanimateRecipient',
  /** A passive without its agent is an event of its own: "two nurses were arrested". */
  'agentless',
  /** Who takes part is agent and recipient alike, where a noun for it has an agent as well: "Oman's talks with Qatar". */
  'reciprocal',
  /** Its complement is its content, whose events are not told as such: "refused to release two sailors". */
  'embedding',
  /** A gerund after a preposition is a charge, whose event is not told as such: "accused Oman of giving shelter". */
  'charges',
  /** As the recipient of another event, a noun for it refers to its agent: Oman in "condemned the raid by Oman". */
  'deverbalAgent',
] as const
export type EventTrait = (typeof eventTraits)[number]

/** The traits of each type, as the headers name them. */
export type EventTraits = Readonly<Record<EventType, readonly EventTrait[]>>
