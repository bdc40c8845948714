import { timeWords } from '@onrecord/lexicon'
import type { Word } from './word.ts'

const ordinals: ReadonlySet<string> = new Set([...timeWords.ordinals, 'last', 'only'])

/** Whether a word tells which of several is meant: "the [third] president to be impeached". */
export const isOrdinal = ({ text }: Word): boolean =>
  ordinals.has(text.toLowerCase()) || /^\d+(?:st|nd|rd|th)$/i.test(text)
