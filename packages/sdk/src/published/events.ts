import { events } from '@onrecord/dataset/events'
import { redirects } from '@onrecord/dataset/redirects'
import { openEvents } from '../store/event-store.ts'
import { quoteStore } from './quotes.ts'

export const eventStore = /* @__PURE__ */ openEvents(events, redirects, quoteStore)
