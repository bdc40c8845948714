import type { Linter } from './linter.ts'

export const selfEvents: Linter = {
  name: 'self-events',
  scope: 'events',
  describe: 'An event is of one actor with itself.',
  level: 'error',
  *find({ dataset }) {
    for (const { id, agents, recipients } of dataset.events) {
      const [actor, ...others] = new Set([...agents, ...recipients])
      if (actor !== undefined && others.length === 0 && agents.length > 0 && recipients.length > 0)
        yield { record: id, message: `Unexpected event of "${actor}" with itself` }
    }
  },
}
