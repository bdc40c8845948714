import type { Event, Quote } from './records/types.ts'
import { eventSentence } from './sentence/event-sentence.ts'
import { quoteSentence } from './sentence/quote-sentence.ts'

/**
 * Put a quote or an event into an English sentence in the present tense: `Ada Quill accuses Oman of delay (4 December 2016).`
 *
 * What is no fact says so: "plans to", "may", "does not". An unnamed speaker is not named for their state. A gloss takes the
 * place of words that may not be shown.
 *
 * @throws RangeError
 *   If a link that the sentence follows leads nowhere.
 */
export const toSentence = (record: Quote | Event): string =>
  'agents' in record ? eventSentence(record) : quoteSentence(record)
