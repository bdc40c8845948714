import type { ActorId } from '@onrecord/dataset'
import { quoteStore } from './published/quotes.ts'
import { queryQuotes } from './query/quote-queries.ts'

/** The quotes of the published dataset. */
export const quotes = /* @__PURE__ */ queryQuotes<ActorId>(quoteStore)
