import { defineCommand } from './command.ts'
import { unknownCommand } from './describe-call-error.ts'
import { formatHelp, formatOverview } from './format-help.ts'

export const helpCommand = defineCommand({
  name: 'help',
  summary: 'say more about a command',
  description: 'Shows the options of a command, with examples; without COMMAND, all commands.',
  arguments: [{ name: 'COMMAND', description: 'the command', completes: 'commands' }],
  options: {},
  examples: [{ call: 'onrecord help extract', does: 'what extract does' }],
  run: async ({ positionals: [name], commands, terminal }) => {
    const command = commands.find((each) => each.name === name)
    if (name !== undefined && command === undefined) throw unknownCommand(commands, name)
    await terminal.write(command ? await formatHelp(command) : formatOverview(commands))
    return 0
  },
})
