/** How many changes of a module there were, and how many of them its tests noticed. */
export interface Score {
  readonly name: string
  readonly mutants: number
  readonly noticed: number
}

export const columns = ['module', 'changes', 'noticed', 'score, %'] as const

/** A score as a row of a table. */
export const toRow = ({ name, mutants, noticed }: Score): string[] => [
  name,
  String(mutants),
  String(noticed),
  ((100 * noticed) / mutants).toFixed(1),
]
