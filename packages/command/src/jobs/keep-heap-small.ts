import { setFlagsFromString } from 'node:v8'

/**
 * Let V8 collect garbage each time that the heap has grown by two fifths, and not only when it has several times the size: most of
 * the memory would be what nobody needs any more. It halves the memory of a process that reads a text of several sections, keeps that
 * of one that reads many texts constant, and takes hardly more time, as what texts leave behind is young.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=40')
