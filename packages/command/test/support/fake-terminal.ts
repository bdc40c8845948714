import type { Terminal } from '../../src/command/command.ts'
import { main } from '../../src/command/main.ts'

export interface Output {
  code: number
  out: string
  errors: string
  progress: string[]
}

/** Run the command in this process, with chunks of bytes or a text for standard input; null is a terminal where nobody types. */
export async function run(
  parameters: readonly string[],
  input: string | readonly Uint8Array[] | null = '',
  environment: Readonly<Record<string, string>> = {},
  screen: Pick<Terminal, 'columns' | 'hasColors'> = {},
): Promise<Output> {
  const output: Output = { code: -1, out: '', errors: '', progress: [] }
  const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : (input ?? [])
  output.code = await main(parameters, {
    input: readChunks(chunks),
    ...(input === null && { setRaw: () => {} }),
    write: async (text) => {
      output.out += text
    },
    note: (line) => {
      output.errors += `${line}\n`
    },
    progress: (line) => {
      output.progress.push(line)
    },
    environment,
    ...screen,
  })
  return output
}

async function* readChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
