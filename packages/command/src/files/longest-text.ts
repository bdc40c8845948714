import { getHeapStatistics } from 'node:v8'

/** The bytes of heap that a program needs for any text. */
const reserve = 200_000_000
/** The length up to which a text is read as a whole, in UTF-16 code units, and the bytes for each: twice what is measured. */
const longestSection = 250_000
const bytesEach = 350
/** The bytes for each further code unit of a longer text, of which the records alone are kept: several times what is measured. */
const bytesEachFurther = 100

/** The length of the longest text that the heap of this process has room for, in UTF-16 code units. */
export function longestText(heap = getHeapStatistics().heap_size_limit): number {
  const room = Math.max(heap - reserve, 0)
  const whole = longestSection * bytesEach
  const length =
    room < whole ? room / bytesEach : longestSection + (room - whole) / bytesEachFurther
  return Math.floor(length / 1000) * 1000
}

/** Say that a text is too long for the memory; undefined if it is not. */
export const describeTooLong = (text: string, longest: number): string | undefined =>
  text.length > longest
    ? `Unexpected length ${text.length}, expected at most ${longest}; split the text, or give Node more memory: NODE_OPTIONS=--max-old-space-size=MEGABYTES`
    : undefined
