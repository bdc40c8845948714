import type { Sentence } from '@onrecord/english'
import { readSentence, tenseAround } from '@onrecord/grammar'
import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'

const coming = new RegExp(wholeWords(anyOf(timeWords.coming)).source, 'iu')

/**
 * Whether the clause at an offset is about the future, by the tense of its verb, or else by words of the sentence such as
 * "plan" and "scheduled".
 *
 * @param sentence
 *   The sentence.
 * @param offset
 *   In the whole text.
 * @param words
 *   The text of the sentence.
 */
export function isToCome(sentence: Sentence, offset: number, words: string): boolean {
  const word = readSentence(sentence).words.find(({ end }) => end > offset)
  const tense = word ? tenseAround(word) : 'present'
  return tense === 'future' || (tense === 'present' && coming.test(words))
}
