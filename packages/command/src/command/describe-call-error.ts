import { CommanderError } from 'commander'
import type { Command } from './command.ts'
import { UsageError } from './usage-error.ts'

/** Describe an error of the parser as one in the call; anything else stays. */
export function describeCallError(error: unknown, commands: readonly Command[], name: string) {
  if (!(error instanceof CommanderError)) return error
  const [problem = ''] = error.message.replace(/^error: /, '').split('\n')
  const meant = /\(Did you mean (.*)\?\)/.exec(error.message)?.[1]
  if (error.code === 'commander.unknownCommand')
    return unknownCommand(commands, name, meant?.replace(/^one of /, ''))
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`
  return new UsageError(`${sentence}${hintAt(meant)} "onrecord help ${name}"`)
}

/** The error of a call of a command that there is not. */
export function unknownCommand(
  commands: readonly Command[],
  name: string,
  meant?: string | undefined,
): UsageError {
  const names = commands.filter(({ isHidden }) => !isHidden).map(({ name }) => `"${name}"`)
  return new UsageError(
    `Unexpected command "${name}", expected one of ${names.join(', ')}${hintAt(meant)} "onrecord --help"`,
  )
}

const hintAt = (meant: string | undefined): string =>
  meant === undefined ? '; see' : `; did you mean ${meant}? See`
