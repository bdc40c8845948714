/** What words of a text may be marked as. */
export const markKinds = ['quote', 'event', 'mention', 'time'] as const
export type MarkKind = (typeof markKinds)[number]

/** A stretch of a text that has the same marks throughout. Stretches are in order and do not overlap. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kinds: readonly MarkKind[]
  /** The keys of the records that are marked here, those with the fewest words first. */
  readonly records: readonly string[]
}
