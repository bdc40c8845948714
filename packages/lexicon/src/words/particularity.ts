import type { ActionRule } from './action-schemas.ts'

/** How many conditions an action has, weighted. */
export function particularity(action: Omit<ActionRule, 'type'>): number {
  const { object, with: phrases, complement, content, is, by, who } = action
  const isNarrow = Object.values(phrases ?? {}).flat().length > 0
  const demands = [object && 4, phrases && 3, isNarrow && 2, complement && 4, content && 4]
  const details = [is && 1, by && 2, who && 1]
  return [...demands, ...details].reduce<number>((sum, weight) => sum + (weight || 0), 0)
}
