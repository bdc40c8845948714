import type { Change } from '../src/lemmas/change-word.ts'

/** The change that makes a lemma of a word. */
export function findDifference(word: string, lemma: string): Change {
  let shared = 0
  while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++
  return { strip: word.length - shared, add: lemma.slice(shared) }
}
