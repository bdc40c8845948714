import { shellNames } from '../completion/shell-names.ts'
import { defineCommand } from './command.ts'
import { UsageError } from './usage-error.ts'

export const completionCommand = defineCommand({
  name: 'completion',
  summary: 'print a script by which a shell completes commands, options and files',
  description:
    'Prints a script for a shell. It completes commands, options, the values of those that have a closed list, files and folders, by asking the command itself, so that it stays right when the command changes.',
  arguments: [{ name: 'SHELL', isRequired: true, choices: shellNames, description: 'the shell' }],
  options: {},
  examples: [
    { call: 'source <(onrecord completion bash)', does: 'in ~/.bashrc' },
    { call: 'source <(onrecord completion zsh)', does: 'in ~/.zshrc, after compinit' },
    {
      call: 'onrecord completion fish > ~/.config/fish/completions/onrecord.fish',
      does: 'once, for fish',
    },
    {
      call: 'onrecord completion powershell | Out-String | Invoke-Expression',
      does: 'in the profile of PowerShell',
    },
  ],
  run: async ({ positionals: [name, other], terminal }) => {
    const shell = shellNames.find((shell) => shell === name)
    if (shell === undefined || other !== undefined)
      throw new UsageError(
        name === undefined
          ? `Expected SHELL, one of ${shellNames.join(', ')}`
          : `Unexpected shell "${other ?? name}", expected one of ${shellNames.join(', ')}`,
      )
    const { readScript } = await import('../completion/read-script.ts')
    await terminal.write(readScript(shell))
    return 0
  },
})
