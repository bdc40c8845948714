import type { Sentence } from '@onrecord/english'
import { timeWords } from '@onrecord/lexicon'
import { isInfinitive } from '../../trees/is-infinitive.ts'
import { treeOf } from '../../trees/tree-of.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const coming = new RegExp(wholeWords(anyOf(timeWords.coming)).source, 'iu')
const futures = /^(?:will|shall|would|['’]ll|['’]d|wo)$/i
/** How many heads are followed up from a token to its verb. */
const steps = 12

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
  const tree = treeOf(sentence)
  let index = sentence.tokens.findIndex(({ end }) => end > offset)
  for (let step = 0; index >= 0 && step < steps; step++, index = tree.headOf(index)) {
    const { tag, fineTag = '' } = tree.tokens[index] ?? {}
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const auxiliaries = tree.childrenBy(index, 'aux').map((aux) => tree.tokens[aux]?.text ?? '')
    if (auxiliaries.some((auxiliary) => futures.test(auxiliary))) return true
    if (fineTag === 'VBD') return false
    if (auxiliaries.some((auxiliary) => /^(?:has|have|had|was|were|did|['’]ve)$/i.test(auxiliary)))
      return false
    if (isInfinitive(tree, index)) continue
    break
  }
  return coming.test(words)
}
