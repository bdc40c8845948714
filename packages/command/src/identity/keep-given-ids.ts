import type { Source } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { orderFacts } from '../dataset/merge-facts.ts'
import { keepIds, matchIds } from './keep-ids.ts'
import { TextChanges } from './text-changes.ts'

interface Build extends Facts {
  sources: readonly Source[]
}

/** Give the records that curation added the ids that they had in the previous build, where their words or speakers changed. */
export function keepGivenIds(after: Build, before: Build): Facts {
  const changes = new TextChanges(before.sources, after.sources)
  return orderFacts(keepIds(after, matchIds([selectGiven(after)], selectGiven(before), changes)))
}

/** The records that curation added or took out of others: those that no rule of the pipeline made under their id. */
const selectGiven = ({ quotes, events }: Facts): Facts => ({
  actors: [],
  quotes: quotes.filter(({ rule }) => rule === 'curation'),
  events: events.filter(({ rule }) => rule === 'curation'),
})
