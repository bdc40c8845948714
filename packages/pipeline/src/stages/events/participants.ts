import type { FoundParticipant } from './event.ts'

/** Whether somebody is among others, by entity or by place in the text. */
export const isAmong = (
  { entity, start, end }: FoundParticipant,
  others: readonly FoundParticipant[],
): boolean =>
  others.some(
    (other) =>
      (entity !== null && entity === other.entity) || (start < other.end && end > other.start),
  )

/** Each of some participants once, by entity or by place. */
export function dropRepeated(participants: readonly FoundParticipant[]): FoundParticipant[] {
  const seen = new Set<string | number>()
  return participants.filter(({ entity, start }) => {
    const key = entity ?? start
    return !seen.has(key) && seen.add(key)
  })
}
