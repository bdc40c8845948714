import { tooLarge } from '../files/read-bytes.ts'
import type { Terminal } from './command.ts'
import { formatSize } from './read-size.ts'

/**
 * Read the standard input to its end.
 *
 * @param most
 *   The most bytes that it may have; no more are kept.
 * @throws InputError
 *   If it has more.
 */
export async function readInput(
  { input }: Pick<Terminal, 'input'>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    length += chunk.length
    if (length > most) throw tooLarge('standard input', formatSize(most))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
