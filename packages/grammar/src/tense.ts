import type { Word } from './word.ts'

/** How many heads are followed up from a word to its verb. */
const steps = 12
/** Auxiliaries of the future. */
export const futures: readonly string[] = ['will', 'shall', "'ll", '’ll', 'wo']
/** Auxiliaries of the future in the past, and of conditionals. */
export const conditionals: readonly string[] = ['would', "'d", '’d']
const pasts = ['has', 'have', 'had', 'was', 'were', 'did', "'ve", '’ve']

/** The tense of the clause that a word is in, by its auxiliaries and verb; an infinitive has that of the clause over it. */
export function tenseAround(start: Word): 'future' | 'past' | 'present' {
  let word: Word | undefined = start
  for (let step = 0; word && step < steps; step++, word = word.head) {
    if (!word.hasTag('VERB', 'AUX')) continue
    const auxiliaries = word.childrenBy('aux')
    if (auxiliaries.some((auxiliary) => auxiliary.hasText(...futures, ...conditionals)))
      return 'future'
    if (word.fineTag === 'VBD' || auxiliaries.some((auxiliary) => auxiliary.hasText(...pasts)))
      return 'past'
    if (!word.isInfinitive) return 'present'
  }
  return 'present'
}
