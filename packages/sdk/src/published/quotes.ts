import { quotes, redirects } from '@onrecord/dataset/quotes'
import { openQuotes } from '../store/quote-store.ts'
import { actorStore } from './actors.ts'

export const quoteStore = /* @__PURE__ */ openQuotes(quotes, redirects, actorStore)
