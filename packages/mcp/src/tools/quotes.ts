import { type Attitude, attitudes, type QuoteKind, quoteKinds } from '@onrecord/schema/vocabulary'
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
import { describeQuote } from '../records/describe-records.ts'
import { Quote, showQuote } from '../records/quote.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

/** All conditions hold together. An actor is an id or a name. */
export interface QuotesInput extends DatedInput, PageInput {
  /** The id of one quote. */
  id?: string | undefined
  speaker?: string | undefined
  /** Who is mentioned. */
  about?: string | undefined
  addressee?: string | undefined
  /** Whether an actor includes its officials and parts: it does, where it is not given. */
  officials?: boolean | undefined
  /** Words that each quote has; the best matches are first. */
  words?: string | undefined
  kind?: QuoteKind | undefined
  attitude?: Attitude | undefined
  /** Whether to give the paragraph around the evidence. */
  context?: boolean | undefined
}

export interface QuotesOutput extends PageOutput, NamesOutput {
  quotes: Quote[]
}

export const quotes: Tool<'quotes', QuotesInput, QuotesOutput> = defineTool({
  name: 'quotes',
  title: 'Quotes',
  description:
    'Who said what: quotations and reported speech with date, evidence and citation, in the order of their dates. All conditions are optional and hold together. What a quote says is a claim of its speaker, no fact.',
  input: z.strictObject({
    id: z.string().max(200).optional().describe('The id of one quote.'),
    speaker: actorInput('Who says it').optional(),
    about: actorInput('Who is mentioned').optional(),
    addressee: actorInput('Who is spoken to').optional(),
    ...officialsInput,
    ...wordsInput,
    kind: z
      .enum(quoteKinds)
      .optional()
      .describe('"direct" has the words, "indirect" reports them, "mixed" has some.'),
    attitude: z.enum(attitudes).optional().describe('How the source presents it.'),
    ...datedInput,
    ...contextInput,
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, ...namesOutput, quotes: z.array(Quote) }),
  annotations: readOnly,
  run: async (input, dataset) => {
    const { id, officials, kind, attitude, context } = input
    if (id !== undefined) {
      const quote = await describeQuote(dataset.quotes.get(id), { context })
      return { total: 1, next: null, names: [], quotes: [quote] }
    }
    const { find, names } = readActors(dataset)
    const party = (name: string) => withOfficials(find(name), officials)
    let selected = selectDated(dataset.quotes, input)
    if (input.speaker !== undefined) selected = selected.by(...party(input.speaker))
    if (input.about !== undefined) selected = selected.about(...party(input.about))
    if (input.addressee !== undefined) selected = selected.to(...party(input.addressee))
    if (kind !== undefined) selected = selected.of(kind)
    if (attitude !== undefined) selected = selected.withAttitude(attitude)
    const { total, items } = pick(selected, input.words, input, (words, options) =>
      search(selected, words, options),
    )
    return {
      ...{ total, next: findNext(total, input), names },
      quotes: await Promise.all(items.map((quote) => describeQuote(quote, { context }))),
    }
  },
  show: ({ quotes, names, ...page }) =>
    [...showNames(names), showPage('quotes', quotes.length, page), ...quotes.map(showQuote)].join(
      '\n\n',
    ),
})
