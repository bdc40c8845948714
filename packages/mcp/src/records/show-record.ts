import { type Place, showPlace } from './place.ts'

/** What quotes and events have in common. */
interface Shown {
  id: string
  sentence: string
  confidence: number
  curated: boolean
  evidence: Place[]
  citation?: string | undefined
}

/**
 * A record in words: its citation, or else its sentence, its id with notes, and its evidence.
 *
 * @param notes
 *   What its reader has to know before the confidence.
 */
export const showRecord = (
  { id, sentence, confidence, curated, evidence, citation }: Shown,
  notes: readonly string[],
): string =>
  [
    citation ?? sentence,
    `  id ${id}; ${[...notes, `confidence ${confidence}${curated ? ', curated' : ''}`].join('; ')}`,
    ...evidence.map((place) => `  ${showPlace(place)}`),
  ].join('\n')
