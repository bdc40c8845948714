import { closeSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'

/** The size of a piece in bytes, and how much of it the next one repeats, so that words on both sides of a border are in one. */
const size = 2 ** 22
const overlap = 2 ** 16

/** Read a file of any size in pieces, as UTF-16 or else UTF-8; bytes that are neither become U+FFFD. */
export function* readPieces(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(size)
    let decoder: TextDecoder | undefined
    for (let start = 0; ; start += size - overlap) {
      const length = fill(file, bytes, start)
      const piece = bytes.subarray(0, length)
      decoder ??= new TextDecoder(tellEncoding(piece))
      yield decoder.decode(piece)
      if (length < size) return
    }
  } finally {
    closeSync(file)
  }
}

function fill(file: number, bytes: Uint8Array, start: number): number {
  let length = 0
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, start + length)
    if (read === 0) break
    length += read
  }
  return length
}

/** Tell UTF-16 by its byte order mark, or else by the zeros that are one half of most of its characters. */
function tellEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros: [number, number] = [0, 0]
  const head = bytes.subarray(0, 1000)
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  if (zeros[1] > head.length / 4) return 'utf-16le'
  return zeros[0] > head.length / 4 ? 'utf-16be' : 'utf-8'
}
