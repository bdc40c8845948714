import { rules } from 'onrecord/extract'
import type { ReadRule } from '../read-text.ts'

/** The rules of some names, by name. */
export function findRules(names: readonly string[]): Readonly<Record<string, ReadRule>> {
  const wanted = new Set(names)
  const found = Object.values(rules)
    .flat()
    .filter(({ name }) => wanted.has(name))
  return Object.fromEntries(
    found.map(({ name, description, example, counterexample }) => [
      name,
      { description, example, counterexample },
    ]),
  )
}
