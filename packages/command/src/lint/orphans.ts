import type { Linter } from './linter.ts'
import { listActorLinks } from './list-actor-links.ts'

export const orphans: Linter = {
  name: 'orphans',
  scope: 'actors',
  describe:
    'An actor is in no quote and no event, has no office, and no other actor belongs to it.',
  level: 'warn',
  *find({ dataset }) {
    const named = new Set(listActorLinks(dataset).map(({ to }) => to))
    for (const { id, affiliations } of dataset.actors)
      if (!named.has(id) && affiliations.length === 0)
        yield { record: id, message: 'No quote, event or office names this actor' }
  },
}
