import { decode } from '../files/read-text.ts'
import type { Terminal } from './command.ts'

/** Read the standard input to its end, as UTF-8. */
export async function readInput({ input }: Pick<Terminal, 'input'>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return decode(Buffer.concat(chunks), 'standard input')
}
