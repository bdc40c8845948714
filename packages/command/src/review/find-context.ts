import type { Evidence } from '@onrecord/schema'
import type { SourceWithText } from '../dataset/read-sources.ts'
import { locateOffset } from '../files/locate-offset.ts'
import { type SentenceAround, sentenceAround } from '../output/sentence-around.ts'

/** Words of a source in their sentences. */
export interface Context extends SentenceAround {
  /** The file, with line and column from 1. */
  place: string
}

/** Find the sentences that a piece of evidence is in; undefined if the text of the source is not available. */
export function findContext(
  evidence: Evidence,
  { path, text }: Pick<SourceWithText, 'path' | 'text'>,
): Context | undefined {
  if (text === undefined) return undefined
  const place = `${path}:${locateOffset(text, evidence.start)}`
  return { place, ...sentenceAround(text, evidence) }
}
