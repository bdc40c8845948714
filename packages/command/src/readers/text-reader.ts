import { shiftPlaces } from './places/file-places.ts'
import type { Reader } from './reader.ts'

/** Plain text is taken as it is: extraction itself reads the title, byline and dateline, or the front matter. */
export const textReader: Reader = {
  name: 'text',
  extensions: ['txt', 'text'],
  recognises: () => true,
  read: (text) => [{ text, map: shiftPlaces(0) }],
}
