import type { Completions } from './completions.ts'

/** What the shell is to list besides, in the numbers of the protocol that cobra and @bomb.sh/tab share. */
const directives = { files: 0, nothing: 4, folders: 16 }

/** Format completions for the scripts: a line each with its description after a tab, and in the end what else to list. */
export const formatCompletions = ({ words, others }: Completions): string =>
  [
    ...words.map(([word, description]) => (description ? `${word}\t${description}` : word)),
    `:${directives[others ?? 'nothing']}\n`,
  ].join('\n')
