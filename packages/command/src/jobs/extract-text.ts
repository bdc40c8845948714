import { extract, type Given, longestSection } from '@onrecord/pipeline'
import type { Extraction } from '@onrecord/schema'
import { describeTooLong } from '../files/longest-text.ts'
import { keepHeapSmall } from './keep-heap-small.ts'
import type { Context } from './setup.ts'

/** The record of a text, or why it has none. */
export type Extracted = { record: Extraction; messages: string[] } | { error: string }

/** Extract from a text. */
export function extractText(
  { text, given }: { text: string; given: Given },
  { lexicon, actors, longestText }: Context,
): Extracted {
  const error = describeTooLong(text, longestText)
  if (error !== undefined) return { error }
  if (text.length > longestSection) keepHeapSmall()
  const messages: string[] = []
  try {
    const record = extract(text, {
      ...given,
      actors,
      lexicon,
      onMessage: (message) => messages.push(message),
    })
    return { record, messages }
  } catch (error) {
    return { error: `Unexpected failure: ${(error as Error).message}` }
  }
}
