import { events, redirects } from '@onrecord/dataset/events'
import { openEvents } from '../store/event-store.ts'
import { quoteStore } from './quotes.ts'

export const eventStore = /* @__PURE__ */ openEvents(events, redirects, quoteStore)
