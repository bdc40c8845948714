import { defineCommand } from './command.ts'

export const completeCommand = defineCommand({
  name: 'complete',
  isHidden: true,
  summary: 'list what may follow, for the completion of shells',
  description:
    'Lists the words that may stand in the place of the last of WORD, a line each with a description after a tab, and in the last line what else: ":0" files, ":16" folders, ":4" nothing. The scripts of "onrecord completion" call it.',
  arguments: [{ name: 'WORD', isMany: true, description: 'the words after "onrecord"' }],
  options: {},
  examples: [{ call: 'onrecord complete -- extract --format h', does: 'formats' }],
  run: async ({ positionals, commands, terminal }) => {
    const { completeWords } = await import('../completion/complete-words.ts')
    const { formatCompletions } = await import('../completion/format-completions.ts')
    await terminal.write(formatCompletions(completeWords(commands, positionals)))
    return 0
  },
})
