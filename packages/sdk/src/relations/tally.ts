import type { Event, QuadClass } from '../records/types.ts'

/** How much an event of each quad class counts in a balance; 1, where it is not given. */
export type Weights = { readonly [Class in QuadClass]?: number }

/** Counts of events that took place. */
export interface Tally {
  /** The number of events. */
  readonly count: number
  /** The number of those of verbal or material cooperation. */
  readonly cooperation: number
  /** The number of those of verbal or material conflict. */
  readonly conflict: number
  /** The number of those of each quad class. */
  readonly quadClasses: Readonly<Record<QuadClass, number>>
  /**
   * From −1, all conflict, to 1, all cooperation: (cooperation − conflict) / (cooperation + conflict), where each event counts as its
   * quad class weighs. Null if there is none.
   */
  readonly balance: number | null
}

/** Count events by quad class. */
export function tally(events: readonly Pick<Event, 'quadClass'>[], weights: Weights = {}): Tally {
  const quadClasses = {
    'verbal-cooperation': 0,
    'material-cooperation': 0,
    'verbal-conflict': 0,
    'material-conflict': 0,
  }
  for (const { quadClass } of events) quadClasses[quadClass]++
  const weigh = (quadClass: QuadClass) => quadClasses[quadClass] * (weights[quadClass] ?? 1)
  const plus = weigh('verbal-cooperation') + weigh('material-cooperation')
  const minus = weigh('verbal-conflict') + weigh('material-conflict')
  return Object.freeze({
    count: events.length,
    cooperation: quadClasses['verbal-cooperation'] + quadClasses['material-cooperation'],
    conflict: quadClasses['verbal-conflict'] + quadClasses['material-conflict'],
    quadClasses: Object.freeze(quadClasses),
    balance: plus + minus === 0 ? null : (plus - minus) / (plus + minus),
  })
}

/** @throws RangeError If a weight is not a number from 0. */
export function checkWeights(weights: Weights): void {
  for (const [quadClass, weight] of Object.entries(weights))
    if (!(Number.isFinite(weight) && weight >= 0))
      throw new RangeError(`Unexpected weight ${weight} of ${quadClass}, expected a number from 0`)
}
