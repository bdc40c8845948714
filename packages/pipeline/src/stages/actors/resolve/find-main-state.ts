import type { SentenceNames } from '../sentence-names.ts'

/** The state that a text is about. */
export interface MainState {
  id: string
  /** Whether the text names no other state. */
  isOnly: boolean
}

/** How often a text names a state that it is about, and the share that these are of all its names of states. */
const least = 3
const share = 0.6

/** The state that most names of states in a text are for, by its name, people or seat. */
export function findMainState(sentences: readonly SentenceNames[]): MainState | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const { names } of sentences)
    for (const { bearers, inner } of names)
      for (const [bearer] of [bearers, ...inner.map((part) => part.bearers)]) {
        if (bearer?.actor.kind !== 'state') continue
        counts.set(bearer.actor.id, (counts.get(bearer.actor.id) ?? 0) + 1)
        all++
      }
  const [main] = [...counts].sort(([, a], [, b]) => b - a)
  if (main === undefined) return undefined
  const [id, count] = main
  return count >= least && count >= share * all ? { id, isOnly: count === all } : undefined
}
