import type { Word } from './word.ts'

/** Auxiliaries of the future. */
export const futures: readonly string[] = ['will', 'shall', "'ll", '’ll', 'wo']
/** Auxiliaries of the future in the past, and of conditionals. */
export const conditionals: readonly string[] = ['would', "'d", '’d']
const pasts = ['has', 'have', 'had', 'was', 'were', 'did', "'ve", '’ve']

/** The tense of a verb, by its auxiliaries and its form. */
export function tenseOf(verb: Word): 'future' | 'conditional' | 'past' | 'present' {
  const auxiliaries = verb.childrenBy('aux', 'cop')
  const has = (words: readonly string[]): boolean =>
    auxiliaries.some((auxiliary) => auxiliary.hasText(...words))
  if (has(futures) && verb.fineTag !== 'VBD') return 'future'
  if (has(conditionals)) return 'conditional'
  return verb.fineTag === 'VBD' || has(pasts) ? 'past' : 'present'
}
