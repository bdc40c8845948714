/** How sure a record is, as the command line grades it. */
export interface Grade {
  readonly dots: 1 | 2 | 3
  readonly words: string
}

/**
 * Grade a confidence.
 *
 * @param confidence
 *   The share of such records that are right, from 0 to 1.
 */
export function gradeConfidence(confidence: number): Grade {
  if (confidence >= 0.85) return { dots: 3, words: 'quite sure' }
  return confidence >= 0.65 ? { dots: 2, words: 'fairly sure' } : { dots: 1, words: 'unsure' }
}
