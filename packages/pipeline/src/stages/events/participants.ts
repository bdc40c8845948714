import { isPeopleNoun } from '@onrecord/lexicon'
import { overlaps } from '@onrecord/schema'
import type { FoundParticipant } from './event.ts'

/** Whether a participant is among others, by entity or by place in the text. */
export const isAmong = (
  participant: FoundParticipant,
  others: readonly FoundParticipant[],
): boolean =>
  others.some(
    (other) =>
      (participant.entity !== null && participant.entity === other.entity) ||
      overlaps(participant, other),
  )

/** Whether an actor is among participants. */
export const hasActor = (participants: readonly FoundParticipant[]): boolean =>
  participants.some(({ entity }) => entity !== null)

/** The ids of the actors among participants. */
export const actorsOf = (participants: readonly FoundParticipant[]): string[] =>
  participants.flatMap(({ entity }) => entity ?? [])

/** Participants without a description right before the name that it is for: "the airline" in "the airline Oman Air". */
export const dropDescriptions = (
  participants: readonly FoundParticipant[],
): readonly FoundParticipant[] =>
  participants.filter(
    ({ head, end }) =>
      !head.hasTag('NOUN') ||
      !participants.some((other) => other.entity !== null && other.start === end + 1),
  )

/** Participants without the things that are coordinated with actors: "thanked [Oman] and its haste". */
export const dropThings = (
  participants: readonly FoundParticipant[],
): readonly FoundParticipant[] =>
  hasActor(participants)
    ? participants.filter(
        ({ entity, head }) =>
          entity !== null || !head.hasTag('NOUN') || head.isPlural || isPeopleNoun(head.lemma),
      )
    : participants

/** Each participant once, by entity or by place. */
export function dropRepeated(participants: readonly FoundParticipant[]): FoundParticipant[] {
  const seen = new Set<string | number>()
  return participants.filter(({ entity, start }) => {
    const key = entity ?? start
    return !seen.has(key) && seen.add(key)
  })
}
