import process, { stdout } from 'node:process'
import { describeDataset } from '../server/describe-dataset.ts'
import { serveStdio } from '../server/serve-stdio.ts'
import { version } from '../server/version.ts'
import { note } from './note.ts'
import { openDataset } from './open-dataset.ts'
import { help, type Options, readOptions, UsageError } from './options.ts'

/**
 * Run the server until its input ends or it is interrupted. Standard output has the protocol alone; all else goes to standard error.
 *
 * @param words
 *   The words after the command's name.
 * @returns
 *   The exit code: 0 success, 1 an error in files, 2 an error in the call.
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(readOptions(words))
  } catch (error) {
    if (!(error instanceof UsageError || isInputError(error))) throw error
    note(`onrecord-mcp: ${error.message}`)
    return error instanceof UsageError ? 2 : 1
  }
}

async function run(options: Options): Promise<number> {
  if (options.kind === 'help' || options.kind === 'version') {
    stdout.write(options.kind === 'help' ? help : `${version}\n`)
    return 0
  }
  const dataset = await openDataset(options, note)
  const { closed, close } = serveStdio(dataset, { onError: ({ message }) => note(message) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
  note(`Answers from ${describeDataset(dataset)}`)
  await closed
  return 0
}

const isInputError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'InputError'
