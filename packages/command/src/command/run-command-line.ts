import { InputError } from '../dataset/input-error.ts'
import { describeSystemError } from '../files/system-error.ts'
import { ownPackage } from '../init/own-package.ts'
import { escapeControls } from '../output/escape-controls.ts'
import type { Command, Terminal } from './command.ts'
import { type Asked, createProgram } from './create-program.ts'
import { describeCallError } from './describe-call-error.ts'
import { formatHelp, formatOverview } from './format-help.ts'
import { UsageError } from './usage-error.ts'

/** Run one of the commands as the words of a call ask; resolves to the exit code. */
export async function runCommandLine(
  commands: readonly Command[],
  words: readonly string[],
  given: Terminal,
): Promise<number> {
  const terminal = escaping(given)
  try {
    return await run(commands, words, terminal)
  } catch (error) {
    const message = describeSystemError(error)
    const isUsage = error instanceof UsageError
    if (message === undefined && !(error instanceof InputError || isUsage)) throw error
    terminal.note(`onrecord: ${message ?? (error as Error).message}`)
    return isUsage ? 2 : 1
  }
}

/** A terminal that shows control characters of messages, which may be those of a file or its name, instead of obeying them. */
const escaping = (terminal: Terminal): Terminal => ({
  ...terminal,
  note: (line) => terminal.note(escapeControls(line)),
  progress: (line) => terminal.progress(escapeControls(line)),
})

async function run(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [first] = words
  if (first === undefined) {
    terminal.note(formatOverview(commands))
    return 2
  }
  if (first === '-h' || first === '--help') {
    await terminal.write(formatOverview(commands))
    return 0
  }
  if (first === '-v' || first === '--version') {
    await terminal.write(`${ownPackage().manifest.version}\n`)
    return 0
  }
  const { command, isHelp, ...call } = readCall(commands, words)
  if (!isHelp) return command.run({ ...call, commands, terminal })
  await terminal.write(await formatHelp(command))
  return 0
}

/**
 * Read the words of a call.
 *
 * @throws UsageError
 *   If they are no call of a command.
 */
function readCall(commands: readonly Command[], words: readonly string[]): Asked {
  const asked: Asked[] = []
  try {
    createProgram(commands, (call) => asked.push(call)).parse(words, { from: 'user' })
  } catch (error) {
    throw describeCallError(error, commands, words[0] ?? '')
  }
  const [call] = asked
  if (call) return call
  throw new UsageError('Expected a command; see "onrecord --help"')
}
