import {
  cameoCodes,
  eventContexts,
  eventStatuses,
  eventTypes,
  modes,
  quadClasses,
} from '@onrecord/schema/vocabulary'
import { allActors, anyActor } from '../conditions/any-actor.ts'
import { anyWord } from '../conditions/any-word.ts'
import { at, inCountry } from '../conditions/at-place.ts'
import { attestedBy, curated } from '../conditions/attested.ts'
import { withConfidence } from '../conditions/confident.ts'
import type { EventRow } from '../conditions/context.ts'
import { dateConditions } from '../conditions/in-period.ts'

/** A code and those above it: `1121`, `112` and `11`. */
const listCodes = ({ cameo }: Pick<EventRow, 'cameo'>) =>
  [2, 3, 4].map((length) => cameo.slice(0, length))
const codes = [...new Set(cameoCodes.flatMap((cameo) => listCodes({ cameo })))]

/** What the methods of `EventQuery` ask of an event. */
export const eventConditions = {
  ...dateConditions,
  by: anyActor<EventRow>('agents'),
  towards: anyActor<EventRow>('recipients'),
  involving: allActors<EventRow>('agents', 'recipients'),
  of: anyWord<EventRow>('type', eventTypes, 'event type'),
  ofQuadClass: anyWord<EventRow>('quadClass', quadClasses, 'quad class'),
  withMode: anyWord<EventRow>('mode', modes, 'mode'),
  inContext: anyWord<EventRow>('contexts', eventContexts, 'context'),
  coded: anyWord<EventRow>(listCodes, codes, 'CAMEO code'),
  withStatus: anyWord<EventRow>('status', eventStatuses, 'status'),
  withConfidence,
  at,
  inCountry,
  attestedBy,
  curated,
}
