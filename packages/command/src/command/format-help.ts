import type { Command, Example, List } from './command.ts'
import { createProgram } from './create-program.ts'
import { helpWidth } from './help-format.ts'
import { wrapText } from './wrap-text.ts'

const examples: readonly Example[] = [
  { call: 'onrecord extract article.txt', does: 'who said what, and who did what to whom' },
  { call: 'onrecord init my-dataset', does: 'start a dataset of your own' },
  { call: 'onrecord build my-dataset', does: 'make its records from its sources' },
]

const exitCodes = `Exit codes: 0 success, 1 invalid input, 2 usage error, 3 some texts could not
be read, 130 interrupted.
"onrecord help COMMAND" says more about a command.`

/** The help of all commands. */
export const formatOverview = (commands: readonly Command[]): string =>
  [createProgram(commands).helpInformation(), formatExamples(examples), exitCodes, ''].join('\n')

/** The help of one command. */
export async function formatHelp(command: Command): Promise<string> {
  const parser = createProgram([command]).commands[0]
  const lists = await readLists(command)
  return [
    parser?.helpInformation() ?? '',
    ...lists.map(formatList),
    formatExamples(command.examples),
  ].join('\n')
}

export const readLists = async ({ lists = [] }: Command): Promise<readonly List[]> =>
  typeof lists === 'function' ? lists() : lists

function formatList({ heading, items }: List): string {
  const width = Math.max(...items.map(([term]) => term.length)) + 4
  const lines = items.map(
    ([term, text]) => `  ${term.padEnd(width - 2)}${wrapText(text, width, helpWidth)}\n`,
  )
  return `${heading}:\n${lines.join('')}`
}

const formatExamples = (list: readonly Example[]): string =>
  `Examples:\n${list.map(({ call, does }) => `  # ${does}\n  ${call}\n`).join('')}`
