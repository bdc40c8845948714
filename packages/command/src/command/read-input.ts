import type { Terminal } from './command.ts'

/** Read the standard input to its end. */
export async function readInput({ input }: Pick<Terminal, 'input'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
