import type { Positions } from '../store/positions.ts'

/** A condition on the records of a table, by their positions. */
export interface Condition {
  /** The records that meet it. */
  readonly list?: () => Positions
  /** Whether a record meets it, where there is no list. */
  readonly test?: (position: number) => boolean
  /** The records that may meet it, for a start where no condition has a list. */
  readonly hint?: () => Positions
  /** Puts the records that meet the conditions before it in order, or leaves some out. */
  readonly arrange?: (positions: Iterable<number>) => Iterable<number>
}
