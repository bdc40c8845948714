import { attitudes, eventStatuses, quoteKinds, speakerKinds } from '@onrecord/schema/vocabulary'
import { allActors, anyActor } from '../conditions/any-actor.ts'
import { anyWord } from '../conditions/any-word.ts'
import { at } from '../conditions/at-place.ts'
import { attestedBy, curated } from '../conditions/attested.ts'
import { withConfidence } from '../conditions/confident.ts'
import type { QuoteRow } from '../conditions/context.ts'
import { dateConditions } from '../conditions/in-period.ts'

const readAttitude = ({ cue }: QuoteRow) => cue?.attitude
const readStatus = ({ cue }: QuoteRow) => cue?.status ?? 'actual'

/** What the methods of `QuoteQuery` ask of a quote. */
export const quoteConditions = {
  ...dateConditions,
  by: anyActor<QuoteRow>('speaker', 'coSpeakers'),
  to: anyActor<QuoteRow>('addressees'),
  about: anyActor<QuoteRow>('about'),
  involving: allActors<QuoteRow>('speaker', 'coSpeakers', 'addressees', 'about'),
  of: anyWord<QuoteRow>('kind', quoteKinds, 'kind of quote'),
  from: anyWord<QuoteRow>('speakerKind', speakerKinds, 'kind of speaker'),
  withAttitude: anyWord(readAttitude, attitudes, 'attitude'),
  withStatus: anyWord(readStatus, eventStatuses, 'status'),
  withConfidence,
  at,
  attestedBy,
  curated,
}
