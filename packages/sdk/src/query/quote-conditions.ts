import { attitudes, eventStatuses, quoteKinds, speakerKinds } from '@onrecord/schema/vocabulary'
import { allActors, anyActor } from '../conditions/any-actor.ts'
import { anyWord } from '../conditions/any-word.ts'
import { at } from '../conditions/at-place.ts'
import { attestedBy, curated } from '../conditions/attested.ts'
import { withConfidence } from '../conditions/confident.ts'
import type { QuoteRow } from '../conditions/context.ts'
import * as dates from '../conditions/in-period.ts'

const listSpeakers = ({ speaker, coSpeakers }: QuoteRow) =>
  speaker === null ? coSpeakers : [speaker, ...coSpeakers]
const listAddressees = ({ addressees }: QuoteRow) => addressees
const listAbout = ({ about }: QuoteRow) => about
const listParties = (row: QuoteRow) => [...listSpeakers(row), ...row.addressees, ...row.about]
const readKind = ({ kind }: QuoteRow) => kind
const readSpeakerKind = ({ speakerKind }: QuoteRow) => speakerKind
const readAttitude = ({ cue }: QuoteRow) => cue?.attitude
const readStatus = ({ cue }: QuoteRow) => cue?.status ?? 'actual'

/** What the methods of `QuoteQuery` ask of a quote. */
export const quoteConditions = {
  ...dates,
  by: anyActor(listSpeakers),
  to: anyActor(listAddressees),
  about: anyActor(listAbout),
  involving: allActors(listParties),
  of: anyWord(readKind, quoteKinds, 'kind of quote'),
  from: anyWord(readSpeakerKind, speakerKinds, 'kind of speaker'),
  withAttitude: anyWord(readAttitude, attitudes, 'attitude'),
  withStatus: anyWord(readStatus, eventStatuses, 'status'),
  withConfidence,
  at,
  attestedBy,
  curated,
}
