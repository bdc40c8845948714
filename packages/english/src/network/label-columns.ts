import type { Labels } from '../model/model.ts'

/** Where the scores of one kind of label are in a row. */
export interface Columns {
  start: number
  /** How many labels there are. */
  count: number
}

/**
 * The kinds of labels that every token gets one of, and their columns: each kind starts at a multiple of four, and a row
 * is a multiple of eight wide.
 */
export function placeLabels({ fineTags, names, tags }: Labels): {
  tags: Columns
  fineTags: Columns
  names: Columns
  /** The width of a row. */
  width: number
} {
  let width = 0
  const place = ({ length }: readonly string[]): Columns => {
    const start = width
    width += padToFour(length)
    return { start, count: length }
  }
  return {
    tags: place(tags),
    fineTags: place(fineTags),
    names: place(names),
    width: (width + 7) & ~7,
  }
}

/** The kernels take four columns at a time. */
export function padToFour(count: number): number {
  return (count + 3) & ~3
}
