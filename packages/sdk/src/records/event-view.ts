import type { Event as EventRecord } from '@onrecord/dataset'
import { describeEvent } from './describe-event.ts'
import { eventFields } from './record-fields.ts'
import type { Event } from './types.ts'
import { View } from './view.ts'

export const EventView = /* @__PURE__ */ View.define<EventRecord, Event>('Event', {
  fields: eventFields,
  links: { agents: 'actor', recipients: 'actor', quotes: 'quote', evidence: 'evidence' },
  methods: { toString: (event, { name }) => describeEvent(event.toJSON(), name) },
})
