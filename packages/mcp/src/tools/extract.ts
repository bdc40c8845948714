import { openTexts } from '@onrecord/sdk/texts'
import { z } from 'zod'
import { findNext, type PageInput, type Part, pageInput, partOf, showPage } from '../inputs/page.ts'
import { textInput } from '../inputs/text.ts'
import { Event, showEvent, toEvent } from '../records/event.ts'
import { Party, toParty } from '../records/party.ts'
import { toPlace } from '../records/place.ts'
import { Quote, showQuote, toQuote } from '../records/quote.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

export interface ExtractInput extends PageInput {
  text: string
  title?: string | undefined
  /** The day of publication, `2018-03-08`. */
  published?: string | undefined
  minConfidence?: number | undefined
}

export interface ExtractOutput {
  title: string
  published: string | null
  actors: Party[]
  quotes: Part<Quote>
  events: Part<Event>
}

export const extract: Tool<'extract', ExtractInput, ExtractOutput> = defineTool({
  name: 'extract',
  title: 'Extract',
  description:
    'Find in an English text who said what and who did what to whom: the same records that the other tools have of the dataset, with their places in the text. The text stays on this machine, and nothing is added to the dataset.',
  input: z.strictObject({
    text: textInput('The text of one article, as it is.'),
    title: z.string().max(500).optional(),
    published: z.iso
      .date()
      .optional()
      .describe('The day of publication, from which "last week" counts.'),
    minConfidence: z.number().min(0).max(1).default(0),
    ...pageInput,
  }),
  output: z.object({
    title: z.string(),
    published: z.string().nullable(),
    actors: z.array(Party),
    quotes: partOf(Quote),
    events: partOf(Event),
  }),
  annotations: readOnly,
  run: ({ text, title, published, minConfidence, ...page }) => {
    const { sources, actors, quotes, events } = openTexts([{ id: 'text', text, title, published }])
    const [source] = sources
    const part = <Item>(items: readonly Item[]) => ({
      ...{ total: items.length, next: findNext(items.length, page) },
      items: items.slice(page.offset, page.offset + page.limit),
    })
    const said = part(quotes.withConfidence(minConfidence).toArray())
    const done = part(events.withConfidence(minConfidence).toArray())
    return {
      ...{ title: source?.title ?? '', published: source?.published ?? null },
      actors: actors.map(toParty),
      quotes: { ...said, items: said.items.map((quote) => toQuote(quote, placesOf(quote))) },
      events: { ...done, items: done.items.map((event) => toEvent(event, placesOf(event))) },
    }
  },
  show: ({ title, published, quotes, events }) =>
    [
      `${title}${published === null ? '' : `, ${published}`}`,
      showPage('quotes', quotes.items.length, quotes),
      ...quotes.items.map(showQuote),
      showPage('events', events.items.length, events),
      ...events.items.map(showEvent),
    ].join('\n'),
})

const placesOf = ({
  evidence,
}: {
  evidence: Parameters<typeof toPlace>[0][] | readonly Parameters<typeof toPlace>[0][]
}) => evidence.map(toPlace)
