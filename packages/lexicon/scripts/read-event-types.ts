import { eventTypes } from '@onrecord/schema'
import { EventTypeFile, type EventTypes } from '../src/words/event-type-schemas.ts'
import { readData } from './read-data.ts'

/** Read `data/event-types.yml`. */
export const readEventTypes = () => readData('event-types.yml', EventTypeFile)

/** What the look-ups need of it: quad classes and codes, without sentences. */
export function readEventCodes(): EventTypes {
  const { types } = readEventTypes()
  const entries = eventTypes.map((type) => {
    const { quadClass, code, contexts, modes } = types[type]
    const codes = Object.entries(modes).map(([mode, { means, ...codes }]) => [mode, codes])
    return [type, { quadClass, code, contexts, modes: Object.fromEntries(codes) }]
  })
  return Object.fromEntries(entries)
}
