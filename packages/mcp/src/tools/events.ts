import {
  type EventType,
  eventTypes,
  type QuadClass,
  quadClasses,
} from '@onrecord/schema/vocabulary'
import type { EventMode } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { z } from 'zod'
import {
  actorInput,
  type NamesOutput,
  namesOutput,
  officialsInput,
  readActors,
  showNames,
  withOfficials,
} from '../inputs/actor.ts'
import { contextInput } from '../inputs/context.ts'
import { type DatedInput, datedInput, selectDated } from '../inputs/dated.ts'
import {
  findNext,
  type PageInput,
  type PageOutput,
  pageInput,
  pageOutput,
  showPage,
} from '../inputs/page.ts'
import { pick, wordsInput } from '../inputs/words.ts'
import { describeEvent } from '../records/describe-records.ts'
import { Event, showEvent } from '../records/event.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

/** All conditions hold together. An actor is an id or a name. */
export interface EventsInput extends DatedInput, PageInput {
  /** The id of one event. */
  id?: string | undefined
  type?: EventType | undefined
  mode?: string | undefined
  quadClass?: QuadClass | undefined
  agent?: string | undefined
  recipient?: string | undefined
  /** Actors who all take part. */
  involving?: string[] | undefined
  /** Whether an actor includes its officials and parts: it does, where it is not given. */
  officials?: boolean | undefined
  /** Words that each event has; the best matches are first. */
  words?: string | undefined
  /** The ISO 3166-1 code of a country. */
  country?: string | undefined
  /** Whether to give the paragraph around the evidence. */
  context?: boolean | undefined
}

export interface EventsOutput extends PageOutput, NamesOutput {
  events: Event[]
}

export const events: Tool<'events', EventsInput, EventsOutput> = defineTool({
  name: 'events',
  title: 'Events',
  description:
    'Who did what to whom: events after PLOVER and CAMEO with agents, recipients, date, evidence and citation, in the order of their dates. All conditions are optional and hold together. Look at the status: only "actual" events are reported as facts.',
  input: z.strictObject({
    id: z.string().max(200).optional().describe('The id of one event.'),
    type: z.enum(eventTypes).optional(),
    mode: z.string().max(100).optional().describe('A mode of the type, such as "meet".'),
    quadClass: z.enum(quadClasses).optional(),
    agent: actorInput('Who acts').optional(),
    recipient: actorInput('At whom it is directed').optional(),
    involving: z
      .array(actorInput('Who takes part'))
      .max(10)
      .optional()
      .describe('Actors who all take part, as agents or recipients.'),
    ...officialsInput,
    ...wordsInput,
    country: z
      .string()
      .length(2)
      .optional()
      .describe('Where: the ISO 3166-1 code of a country, such as "AF".'),
    ...datedInput,
    ...contextInput,
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, ...namesOutput, events: z.array(Event) }),
  annotations: readOnly,
  run: async (input, dataset) => {
    const { id, type, mode, quadClass, officials, involving = [], country, context } = input
    if (id !== undefined) {
      const event = await describeEvent(dataset.events.get(id), { context })
      return { total: 1, next: null, names: [], events: [event] }
    }
    const { find, names } = readActors(dataset)
    const party = (name: string) => withOfficials(find(name), officials)
    let selected = selectDated(dataset.events, input)
    if (input.agent !== undefined) selected = selected.by(...party(input.agent))
    if (input.recipient !== undefined) selected = selected.towards(...party(input.recipient))
    for (const name of involving) selected = selected.involving(...party(name))
    if (type !== undefined) selected = selected.of(type) as typeof selected
    if (mode !== undefined) selected = selected.withMode(mode as EventMode)
    if (quadClass !== undefined) selected = selected.ofQuadClass(quadClass)
    if (country !== undefined) selected = selected.inCountry(country.toUpperCase())
    const { total, items } = pick(selected, input.words, input, (words, options) =>
      search(selected, words, options),
    )
    return {
      ...{ total, next: findNext(total, input), names },
      events: await Promise.all(items.map((event) => describeEvent(event, { context }))),
    }
  },
  show: ({ events, names, ...page }) =>
    [...showNames(names), showPage('events', events.length, page), ...events.map(showEvent)].join(
      '\n\n',
    ),
})
