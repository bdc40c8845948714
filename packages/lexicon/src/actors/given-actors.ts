import type { z } from 'zod'
import { Knowledge } from './knowledge.ts'
import { GivenActorEntry, type LexiconActor } from './lexicon-actor.ts'
import { makeTables } from './tables.ts'

/** An actor that a caller adds: an id, a kind and a name; all other fields are optional. */
export type GivenActor = z.input<typeof GivenActorEntry>

const extended = new WeakMap<Knowledge, WeakMap<readonly GivenActor[], Knowledge>>()

/**
 * Add actors to a knowledge base. Of several with one id the first counts. A list is read once.
 *
 * @throws TypeError
 *   Where a given actor is not as expected.
 */
export function extendKnowledge(
  knowledge: Knowledge,
  given?: readonly GivenActor[] | null,
): Knowledge {
  if (given == null || given.length === 0) return knowledge
  const extensions = extended.get(knowledge) ?? new WeakMap()
  extended.set(knowledge, extensions)
  const known = extensions.get(given) ?? new Knowledge(makeTables(readGiven(given)), knowledge)
  extensions.set(given, known)
  return known
}

function readGiven(given: readonly GivenActor[]): LexiconActor[] {
  const actors = new Map<string, LexiconActor>()
  for (const [index, actor] of given.entries()) {
    const result = GivenActorEntry.safeParse(actor)
    if (!result.success) {
      const [issue] = result.error.issues
      const place = ['actors', index, ...(issue?.path ?? [])].join('.')
      throw new TypeError(`${place}: ${issue?.message}`)
    }
    if (!actors.has(result.data.id)) actors.set(result.data.id, result.data)
  }
  return [...actors.values()]
}
