import { getHeapStatistics } from 'node:v8'

/**
 * The bytes of heap for each UTF-16 code unit of a text. Analysis takes up to 550; the limit of the heap counts the space of young
 * objects too, which may be more than half of it and cannot hold a text.
 */
const bytesEach = 1500

/** The length of the longest text that the heap of this process has room for, in UTF-16 code units. */
export const longestText = (heap = getHeapStatistics().heap_size_limit): number =>
  Math.floor(heap / bytesEach / 1000) * 1000
