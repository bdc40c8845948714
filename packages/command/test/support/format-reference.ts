import type { Command } from '../../src/command/command.ts'
import { readLists } from '../../src/command/format-help.ts'
import { describeOption, formatArgument } from '../../src/command/help-format.ts'
import { formatFlag, takesValue } from '../../src/command/option.ts'

const introduction = `# Command line

<!-- Made from the commands by packages/command/test/command/reference.test.ts; UPDATE=1 writes it anew. -->

\`onrecord COMMAND [OPTION…] [ARGUMENT…]\`. \`onrecord help COMMAND\` shows what is here. Exit codes: 0 success, 1 invalid
input, 2 usage error, 3 some texts could not be read, 130 interrupted. A word that begins with \`-\` is an argument after \`--\`.
`

/** Format the page of all commands, as Markdown. */
export async function formatReference(commands: readonly Command[]): Promise<string> {
  const shown = commands.filter(({ isHidden }) => !isHidden)
  const sections = await Promise.all(shown.map(formatCommand))
  const list = shown.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`)
  return [introduction, `${list.join('\n')}\n`, ...sections].join('\n')
}

async function formatCommand(command: Command): Promise<string> {
  const { name, description, options, examples } = command
  const given = command.arguments ?? []
  const usage = ['onrecord', name, '[OPTION…]', ...given.map(formatArgument)].join(' ')
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    takesValue(option) ? `${formatFlag(name, option)} ${option.value}` : formatFlag(name, option),
    describeOption(option),
  ])
  return [
    `## ${name}\n`,
    `\`${usage}\`\n`,
    `${toMarkdown(description)}\n`,
    ...formatTable(
      'Argument',
      given.map(({ name, description }) => [name, description]),
    ),
    ...formatTable('Option', rows),
    ...(await readLists(command)).flatMap(({ heading, items }) => formatTable(heading, items)),
    `\`\`\`sh\n${examples.map(({ call, does }) => `# ${does}\n${call}\n`).join('')}\`\`\`\n`,
  ].join('\n')
}

function formatTable(heading: string, rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return []
  const lines = rows.map(
    ([term, text]) => `| \`${term}\` | ${toMarkdown(text).replaceAll('|', '\\|')} |`,
  )
  return [`| ${heading} | |\n| --- | --- |\n${lines.join('\n')}\n`]
}

/** Angle and other signs of Markdown in prose that is none. */
const toMarkdown = (text: string): string => text.replace(/[*<_]/g, '\\$&')
