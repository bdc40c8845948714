import type { Relation as RelationRecord } from '@onrecord/sdk/open'
import { z } from 'zod'
import { Party, toParty } from './party.ts'

/** Counts of events that are reported as facts. */
export interface Tally {
  count: number
  cooperation: number
  conflict: number
  /** From -1, all conflict, to 1, all cooperation. */
  balance: number | null
}

const tallyShape = {
  count: z.number(),
  cooperation: z.number(),
  conflict: z.number(),
  balance: z.number().nullable().describe('From -1, all conflict, to 1, all cooperation.'),
}

/** How many events are no facts, and in no count. */
export interface NotFacts {
  planned: number
  hypothetical: number
  negated: number
}

/** Cooperation and conflict between two actors: counts of events that are reported as facts. */
export interface Relation extends Tally {
  first: Party
  second: Party
  firstToSecond: Tally
  secondToFirst: Tally
  notFacts: NotFacts
}

export const Relation: z.ZodType<Relation, Relation> = z.object({
  first: Party,
  second: Party,
  ...tallyShape,
  firstToSecond: z.object(tallyShape),
  secondToFirst: z.object(tallyShape),
  notFacts: z
    .object({ planned: z.number(), hypothetical: z.number(), negated: z.number() })
    .describe('Events that are in no count.'),
})

/** A month of a relation: `2018-02`. */
export interface RelationMonth extends Tally {
  month: string
}

export const RelationMonth: z.ZodType<RelationMonth, RelationMonth> = z.object({
  month: z.string(),
  ...tallyShape,
})

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
