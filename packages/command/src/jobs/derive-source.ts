import { type DerivedFacts, deriveFacts, type ExtractedSource } from '../dataset/derive-facts.ts'
import type { Context } from './setup.ts'

/** Extract the records of a source of a dataset. */
export const deriveSource = (
  { source, text }: { source: ExtractedSource; text: string },
  { actors, lexicon }: Context,
): DerivedFacts => deriveFacts(source, text, actors, lexicon ?? undefined)
