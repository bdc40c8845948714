import { getHeapStatistics } from 'node:v8'

/** The bytes of heap that a program needs for any text, and those for each UTF-16 code unit of a long one: twice what is measured. */
const reserve = 200_000_000
const bytesEach = 350

/** The length of the longest text that the heap of this process has room for, in UTF-16 code units. */
export const longestText = (heap = getHeapStatistics().heap_size_limit): number =>
  Math.floor(Math.max(heap - reserve, 0) / bytesEach / 1000) * 1000

/** Say that a text is too long for the memory; undefined if it is not. */
export const describeTooLong = (text: string, longest: number): string | undefined =>
  text.length > longest
    ? `Unexpected length ${text.length}, expected at most ${longest}; split the text, or give Node more memory: NODE_OPTIONS=--max-old-space-size=MEGABYTES`
    : undefined
