import type { Relation as RelationRecord } from '@onrecord/sdk/open'
import { z } from 'zod'
import { Party, toParty } from './party.ts'
import { Status } from './status.ts'

const tallyShape = {
  count: z.number(),
  cooperation: z.number(),
  conflict: z.number(),
  balance: z.number().nullable().describe('From -1, all conflict, to 1, all cooperation.'),
}
type Tally = z.output<z.ZodObject<typeof tallyShape>>

/** Cooperation and conflict between two actors: counts of events that are reported as facts. */
export const Relation = z.object({
  first: Party,
  second: Party,
  ...tallyShape,
  firstToSecond: z.object(tallyShape),
  secondToFirst: z.object(tallyShape),
  notFacts: z
    .object({ planned: z.number(), hypothetical: z.number(), negated: z.number() })
    .describe('Events that are in no count.'),
})
export type Relation = z.output<typeof Relation>

/** A month of a relation. */
export const RelationMonth = z.object({ month: z.string(), ...tallyShape })

/** An event of a relation. */
export const RelationEvent = z.object({ id: z.string(), sentence: z.string(), status: Status })

export const toTally = ({ count, cooperation, conflict, balance }: Tally): Tally => ({
  ...{ count, cooperation, conflict, balance },
})

/** Describe a relation. */
export function toRelation(relation: RelationRecord): Relation {
  const [first, second] = relation.actors
  const [forward, backward] = relation.directions
  return {
    ...{ first: toParty(first), second: toParty(second), ...toTally(relation) },
    ...{ firstToSecond: toTally(forward), secondToFirst: toTally(backward) },
    notFacts: { ...relation.notFacts },
  }
}

/** A relation in words. */
export function showRelation(relation: Relation): string {
  const { first, second, firstToSecond, secondToFirst, notFacts } = relation
  const others = Object.entries(notFacts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
  return [
    `${first.name} (${first.id}) and ${second.name} (${second.id}): ${showTally(relation)}`,
    `  ${first.name} towards ${second.name}: ${showTally(firstToSecond)}`,
    `  ${second.name} towards ${first.name}: ${showTally(secondToFirst)}`,
    ...(others.length > 0 ? [`  not counted, as no facts: ${others.join(', ')}`] : []),
  ].join('\n')
}

export const showTally = ({ count, cooperation, conflict, balance }: Tally): string =>
  `${count} ${count === 1 ? 'event' : 'events'}, ${cooperation} of cooperation, ${conflict} of conflict${balance === null ? '' : `, balance ${Math.round(balance * 100) / 100}`}`
