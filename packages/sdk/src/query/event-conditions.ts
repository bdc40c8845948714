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
import * as dates from '../conditions/in-period.ts'

const listAgents = ({ agents }: EventRow) => agents
const listRecipients = ({ recipients }: EventRow) => recipients
const listParties = ({ agents, recipients }: EventRow) => [...agents, ...recipients]
const readType = ({ type }: EventRow) => type
const readMode = ({ mode }: EventRow) => mode
const readQuadClass = ({ quadClass }: EventRow) => quadClass
const listContexts = ({ contexts }: EventRow) => contexts
const readStatus = ({ status }: EventRow) => status
/** A code and those above it: `1121`, `112` and `11`. */
const listCodes = ({ cameo }: EventRow) => [2, 3, 4].map((length) => cameo.slice(0, length))
const codes = [...new Set(cameoCodes.flatMap((cameo) => listCodes({ cameo } as EventRow)))]

/** What the methods of `EventQuery` ask of an event. */
export const eventConditions = {
  ...dates,
  by: anyActor(listAgents),
  towards: anyActor(listRecipients),
  involving: allActors(listParties),
  of: anyWord(readType, eventTypes, 'event type'),
  ofQuadClass: anyWord(readQuadClass, quadClasses, 'quad class'),
  withMode: anyWord(readMode, modes, 'mode'),
  inContext: anyWord(listContexts, eventContexts, 'context'),
  coded: anyWord(listCodes, codes, 'CAMEO code'),
  withStatus: anyWord(readStatus, eventStatuses, 'status'),
  withConfidence,
  at,
  inCountry,
  attestedBy,
  curated,
}
