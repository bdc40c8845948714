import type { HelpConfiguration } from 'commander'
import type { Argument } from './command.ts'
import { type Option, takesValue } from './option.ts'

/** The width of help, in characters: that of the narrowest terminals, so that it is the same everywhere. */
export const helpWidth = 79

/** How the parser sets help. */
export const helpFormat: HelpConfiguration = {
  helpWidth,
  optionTerm: ({ flags }) => flags.replace(/<(.*)>/, '$1').replace(/^--/, '    --'),
  optionDescription: ({ description }) => description,
  argumentTerm: (argument) => argument.name(),
  subcommandTerm: (command) => command.name(),
}

/** An argument as it stands in the usage: `[FILE…]`. */
export function formatArgument({ name, isRequired, isMany }: Argument): string {
  const words = isMany ? `${name}…` : name
  return isRequired ? words : `[${words}]`
}

/** What an option does, with its choices and its default. */
export function describeOption(option: Option): string {
  if (!takesValue(option)) return option.description
  const { choices, isList, default: usual } = option
  const notes = [
    ...(choices ? [`${isList ? 'some' : 'one'} of ${choices.join(', ')}`] : []),
    ...(usual === undefined ? [] : [`default ${usual}`]),
  ]
  return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description
}
