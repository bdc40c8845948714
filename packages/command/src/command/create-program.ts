import { Command as Parser, Option as ParserOption } from 'commander'
import type { Command } from './command.ts'
import { describeOption, formatArgument, helpFormat } from './help-format.ts'
import { formatFlag, type Option, type Options, type OptionValues, takesValue } from './option.ts'
import { readValue } from './read-value.ts'

/** What a call asks for. */
export interface Asked {
  command: Command
  values: OptionValues<Options>
  positionals: readonly string[]
  isHelp: boolean
}

/**
 * Create the parser of the command line.
 *
 * @param onCall
 *   Called by `parse` with what is asked for.
 */
export function createProgram(
  commands: readonly Command[],
  onCall: (asked: Asked) => void = () => {},
): Parser {
  const program = new Parser('onrecord')
    .usage('COMMAND [OPTION…] [ARGUMENT…]')
    .description('Who said what and who did what to whom, from English news and analysis.')
    .helpCommand(false)
    .helpOption('-h, --help', 'show help')
    .option('-v, --version', 'show the version')
    .enablePositionalOptions()
    .configureHelp(helpFormat)
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  for (const command of commands) {
    const parser = program.command(command.name, { hidden: command.isHidden === true })
    addTo(parser, command)
    parser.action(() => {
      const { help = false, ...given } = parser.opts<OptionValues<Options>>()
      const values = { ...turnOff(command), ...given }
      onCall({ command, values, positionals: parser.args, isHelp: help === true })
    })
  }
  return program
}

function addTo(parser: Parser, command: Command): void {
  const given = command.arguments ?? []
  parser
    .summary(command.summary)
    .description(command.description)
    .usage(['[OPTION…]', ...given.map(formatArgument)].join(' '))
    .helpOption(false)
    .allowExcessArguments()
  for (const { name, isMany, description } of given)
    parser.argument(isMany ? `[${name}...]` : `[${name}]`, description)
  for (const [name, option] of Object.entries(command.options))
    parser.addOption(toParserOption(name, option))
  parser.option('-h, --help', 'show help')
}

function toParserOption(name: string, option: Option): ParserOption {
  const flag = formatFlag(name, option)
  if (!takesValue(option)) return new ParserOption(flag, option.description)
  const made = new ParserOption(`${flag} <${option.value}>`, describeOption(option))
  if (option.default !== undefined)
    made.default(readValue(name, option, option.default), option.default)
  return made.argParser<unknown>((text, before) => {
    const value = readValue(name, option, text)
    return option.isMany ? [...(Array.isArray(before) ? before : []), value] : value
  })
}

/** The value of flags that a call does not name; the parser has no word of them. */
const turnOff = ({ options }: Command): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([, option]) => !takesValue(option))
      .map(([name]) => [name, false]),
  )
