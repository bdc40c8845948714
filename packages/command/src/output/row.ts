import type { Dating, EventStatus, Span } from '@onrecord/schema'

/** A quotation or event of a text, as it is shown to people. */
export interface Row extends Span {
  /** What it is of. */
  kind: 'quote' | 'event'
  /** Who said or did it, by name, or else in the words of the text. */
  who: string
  /** The cue or trigger, in the words of the text. */
  verb: string
  /** The attitude of a quotation, or the type and mode of an event. */
  type: string
  /** The addressees or recipients. */
  whom: string
  /** What was said, or where and to whom it happened, in the words of the text. */
  words: string
  /** The parts of the text that the words are. */
  spans: readonly Span[]
  /** Whether all of the words are between quotation marks. */
  isDirect: boolean
  /** When it was said or took place; null where the text gives no date. */
  date: Dating | null
  /** Where, as named in the text; null where it does not say. */
  place: string | null
  /** Whether it was said or took place. */
  status: EventStatus
  /** The estimated probability that the record is right, from 0 to 1. */
  confidence: number
  /** The id of the rule that made the record. */
  rule: string
}
