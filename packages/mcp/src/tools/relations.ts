import type { Actor, Relation as RelationRecord } from '@onrecord/sdk/open'
import { z } from 'zod'
import {
  actorInput,
  type NamesOutput,
  namesOutput,
  readActors,
  showNames,
} from '../inputs/actor.ts'
import {
  findNext,
  type Page,
  type PageInput,
  type PageOutput,
  pageInput,
  pageOutput,
  showPage,
} from '../inputs/page.ts'
import { type PeriodInput, periodInput } from '../inputs/period.ts'
import { Hit, showHit, toHit } from '../records/hit.ts'
import {
  Relation,
  RelationMonth,
  showRelation,
  showTally,
  toRelation,
  toTally,
} from '../records/relation.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

/** Which relations to give; an actor is an id or a name. */
export interface RelationsInput extends PeriodInput, PageInput {
  first?: string | undefined
  second?: string | undefined
  /** Whether officials and parts count for their state or body: they do, where it is not given. */
  officials?: boolean | undefined
}

/** Where both actors are given, the total is that of the events of their relation. */
export interface RelationsOutput extends PageOutput, NamesOutput {
  relations: Relation[]
  months?: RelationMonth[] | undefined
  events?: Hit[] | undefined
}

export const relations: Tool<'relations', RelationsInput, RelationsOutput> = defineTool({
  name: 'relations',
  title: 'Relations',
  description:
    'Cooperation and conflict between actors, counted from the events that are reported as facts. With "first" and "second": their relation, by direction and month, and its events. With "first": its relations to all others. Without: all relations, those with the most events first.',
  input: z.strictObject({
    first: actorInput('An actor').optional(),
    second: actorInput('Another actor').optional(),
    officials: z
      .boolean()
      .default(true)
      .describe('Whether officials and parts count for their state or body.'),
    ...periodInput,
    ...pageInput,
  }),
  output: z.object({
    ...pageOutput,
    ...namesOutput,
    relations: z.array(Relation),
    months: z.array(RelationMonth).optional(),
    events: z.array(Hit).optional(),
  }),
  annotations: readOnly,
  run: (input, dataset): RelationsOutput => {
    const { find, names } = readActors(dataset)
    const actors = [input.first, input.second].flatMap((name) =>
      name === undefined ? [] : find(name),
    )
    const [first, second] = actors
    const options = {
      ...(input.from !== undefined && { from: input.from }),
      ...(input.to !== undefined && { to: input.to }),
      ...(input.officials && { including: 'officials' as const }),
    }
    if (first !== undefined && second !== undefined)
      return { names, ...describeBetween(dataset.relations.between(first, second, options), input) }
    const found = dataset.relations.network(options).filter(isOf(first))
    return {
      ...{ total: found.length, next: findNext(found.length, input), names },
      relations: found.slice(input.offset, input.offset + input.limit).map(toRelation),
    }
  },
  show: ({ relations, names, months = [], events, ...page }) =>
    [
      ...showNames(names),
      ...(events ? [] : [showPage('relations', relations.length, page)]),
      ...relations.map(showRelation),
      ...months.map((month) => `  ${month.month}: ${showTally(month)}`),
      ...(events ? [showPage('events', events.length, page)] : []),
      ...(events?.map(showHit) ?? []),
    ].join('\n'),
})

const isOf =
  (actor: Actor | undefined) =>
  ({ actors }: RelationRecord): boolean =>
    actor === undefined || actors.some(({ id }) => id === actor.id)

/** The relation of two actors, where the list that has parts is that of its events. */
function describeBetween(relation: RelationRecord, page: Page) {
  const { events, months } = relation
  return {
    ...{ total: events.length, next: findNext(events.length, page) },
    relations: [toRelation(relation)],
    months: months.map((month) => ({ month: month.month, ...toTally(month) })),
    events: events.slice(page.offset, page.offset + page.limit).map(toHit),
  }
}
