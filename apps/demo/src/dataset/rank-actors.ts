import type { Actor, Dataset } from '@onrecord/sdk/open'
import { listEntries } from './list-entries.ts'
import { listParties } from './list-parties.ts'

/** An actor with the number of quotes and events that it has part in. */
export interface RankedActor {
  readonly actor: Actor
  readonly count: number
}

const known = new WeakMap<Dataset, readonly RankedActor[]>()

/** The actors of a dataset, those with the most records first. */
export function rankActors(dataset: Dataset): readonly RankedActor[] {
  const ranked = known.get(dataset) ?? rank(dataset)
  known.set(dataset, ranked)
  return ranked
}

function rank(dataset: Dataset): readonly RankedActor[] {
  const counts = new Map<Actor, number>(dataset.actors.map((actor) => [actor, 0]))
  for (const entry of listEntries(dataset))
    for (const actor of listParties(entry)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts].map(([actor, count]) => ({ actor, count })).sort((a, b) => b.count - a.count)
}
