import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../dataset/input-error.ts'
import { explainErrors } from './read-text.ts'

const chunkSize = 65_536

/**
 * Read a file of any kind, such as a pipe, to its end.
 *
 * @param most
 *   The most bytes that it may have; no more are read.
 * @param describeMost
 *   Says how many that are, for the message.
 * @throws InputError
 *   If it is missing, may not be read or is larger.
 */
export function readBytesUpTo(path: string, most: number, describeMost: string): Uint8Array {
  const bytes = explainErrors(path, () => {
    const file = openSync(path, 'r')
    try {
      const entry = fstatSync(file)
      return entry.isFile() && entry.size > most ? 'too many' : readOpened(file, most)
    } finally {
      closeSync(file)
    }
  })
  if (bytes === undefined) throw new InputError(`${path}: No such file`)
  if (bytes === 'too many') throw tooLarge(path, describeMost)
  return bytes
}

/** Read chunks up to a number of bytes. */
function readOpened(file: number, most: number): Uint8Array | 'too many' {
  const chunks: Uint8Array[] = []
  for (let length = 0; ; ) {
    const chunk = Buffer.allocUnsafe(chunkSize)
    const count = readSync(file, chunk)
    if (count === 0) return Buffer.concat(chunks)
    length += count
    if (length > most) return 'too many'
    chunks.push(chunk.subarray(0, count))
  }
}

/** The error of a file that has more bytes than it may. */
export const tooLarge = (name: string, most: string): InputError =>
  new InputError(`${name}: Unexpected size, expected at most ${most} bytes; --max-bytes sets it`)
