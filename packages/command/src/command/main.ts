import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { InputError } from '../dataset/input-error.ts'
import { describeSystemError } from '../files/system-error.ts'
import type { Command, Terminal } from './command.ts'
import { escapeControls } from './escape-controls.ts'
import { openTerminal } from './open-terminal.ts'
import { UsageError } from './usage-error.ts'

interface Entry {
  name: string
  summary: string
  /** Called when the command is: loading the analyser takes longer than showing help. */
  load: () => Promise<Command>
}

const commands: readonly Entry[] = [
  {
    name: 'extract',
    summary: 'find who said what and who did what to whom in texts',
    load: async () => (await import('./extract-command.ts')).extractCommand,
  },
  {
    name: 'init',
    summary: 'start a dataset of your own',
    load: async () => (await import('./init-command.ts')).initCommand,
  },
  {
    name: 'build',
    summary: 'make a dataset from its sources',
    load: async () => (await import('./build-command.ts')).buildCommand,
  },
  {
    name: 'check',
    summary: 'check that a dataset is up to date, valid and within its rights',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  {
    name: 'diff',
    summary: 'compare two versions of a dataset, and name the level of the next version',
    load: async () => (await import('./diff-command.ts')).diffCommand,
  },
  {
    name: 'changeset',
    summary: 'write the changeset of a dataset since its last release',
    load: async () => (await import('./changeset-command.ts')).changesetCommand,
  },
  {
    name: 'review',
    summary: 'look at new actors and the least sure records, and correct them',
    load: async () => (await import('./review-command.ts')).reviewCommand,
  },
  {
    name: 'verify',
    summary: 'check quotations against texts or a dataset: exact, altered, other speaker, absent',
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  {
    name: 'export',
    summary: 'write a dataset as CSV, NDJSON, Parquet, SQLite, events or JSON-LD',
    load: async () => (await import('./export-command.ts')).exportCommand,
  },
  {
    name: 'annotate',
    summary: 'write texts for tools of annotation, and read what annotators corrected',
    load: async () => (await import('./annotate-command.ts')).annotateCommand,
  },
]

const help = `Who said what and who did what to whom, from English news and analysis.

Usage: onrecord COMMAND [OPTION…] [ARGUMENT…]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}
  help      say more about a command

Options:
  -h, --help     show help
  -v, --version  show the version

Exit codes: 0 success, 1 invalid input, 2 usage error.
`

/**
 * Run the command line.
 *
 * @param parameters
 *   The words after the command's name.
 * @param terminal
 *   The input and output; by default those of this process.
 * @returns
 *   The exit code: 0 success, 1 an error in the input, 2 an error in the call.
 */
export async function main(
  parameters: readonly string[],
  terminal: Terminal = openTerminal(),
): Promise<number> {
  try {
    return await run(parameters, escaping(terminal))
  } catch (error) {
    const message = describeSystemError(error)
    if (message === undefined && !(error instanceof InputError || isUsageError(error))) throw error
    escaping(terminal).note(`onrecord: ${message ?? (error as Error).message}`)
    return isUsageError(error) ? 2 : 1
  }
}

/** A terminal that shows control characters of messages, which may be those of a file or its name, instead of obeying them. */
const escaping = (terminal: Terminal): Terminal => ({
  ...terminal,
  note: (line) => terminal.note(escapeControls(line)),
  progress: (line) => terminal.progress(escapeControls(line)),
})

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  switch (name) {
    case undefined:
      terminal.note(help)
      return 2
    case '-h':
    case '--help':
      await terminal.write(help)
      return 0
    case '-v':
    case '--version':
      await terminal.write(`${readVersion()}\n`)
      return 0
    case 'help':
      await terminal.write(rest[0] === undefined ? help : helpOf(await loadCommand(rest[0])))
      return 0
    default:
      return runCommand(await loadCommand(name), rest, terminal)
  }
}

async function runCommand(
  command: Command,
  parameters: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (!values.help)
    return command.run({
      values: values as Record<string, string | boolean | string[]>,
      positionals,
      terminal,
    })
  await terminal.write(helpOf(command))
  return 0
}

const helpOf = ({ help }: Command): string =>
  `${help.trim()}${help.includes('Options:') ? '' : '\n\nOptions:'}\n  -h, --help\n`

async function loadCommand(name: string): Promise<Command> {
  const command = commands.find((command) => command.name === name)
  if (command) return command.load()
  const expected = commands.map(({ name }) => `"${name}"`).join(', ')
  throw new UsageError(
    `Unexpected command "${name}", expected one of ${expected}; see "onrecord --help"`,
  )
}

const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error as NodeJS.ErrnoException)?.code?.startsWith('ERR_PARSE_ARGS') === true

function readVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
