import { expect } from 'vitest'
import type { FileDocument } from '../../src/readers/file-document.ts'
import { readDocuments } from '../../src/readers/read-documents.ts'
import type { ReaderName } from '../../src/readers/reader-names.ts'

/**
 * Expect that each word of a document is at its place in the file, in characters and in bytes: the stretch there, read
 * alone, is the word. Words start with an x and end in a semicolon, as `markWord` makes them.
 */
export async function expectPlaces(
  { text, map, file }: FileDocument,
  bytes: Uint8Array,
  readStretch: (stretch: string) => Promise<string | undefined>,
): Promise<void> {
  const decoder = new TextDecoder(file.encoding, { ignoreBOM: true })
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const place = map.toFile({ start: index, end: index + word.length })
    const stretch = file.text.slice(place.start, place.end)
    expect([stretch.at(0), stretch.at(-1)]).toEqual(['x', ';'])
    expect(await readStretch(stretch)).toBe(word)
    const { start, end } = file.toBytes(place)
    expect(decoder.decode(bytes.subarray(start, end))).toBe(stretch)
  }
}

/** Reads a stretch of a file as a file of a type. */
export const readAs =
  (type: ReaderName) =>
  async (stretch: string): Promise<string | undefined> =>
    (await readDocuments(new TextEncoder().encode(stretch), 'stretch', { type }))[0]?.text
