import type { Sentence } from '@onrecord/english'
import { timeWords } from '@onrecord/lexicon'
import { isInfinitive } from '../../trees/is-infinitive.ts'
import { treeOf } from '../../trees/tree-of.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const coming = new RegExp(wholeWords(anyOf(timeWords.coming)).source, 'iu')
const futures = /^(?:will|shall|would|['’]ll|['’]d|wo)$/i
const steps = 12

/** Whether what is told at an offset is still to come, by the verb of its clause, or else by the words of the sentence. */
export function isToCome(sentence: Sentence, offset: number, words: string): boolean {
  const tree = treeOf(sentence)
  let index = sentence.tokens.findIndex(({ end }) => end > offset)
  for (let step = 0; index >= 0 && step < steps; step++, index = tree.headOf(index)) {
    const { tag, fineTag = '' } = tree.tokens[index] ?? {}
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const modals = tree.childrenBy(index, 'aux').map((aux) => tree.tokens[aux]?.text ?? '')
    if (modals.some((modal) => futures.test(modal))) return true
    if (fineTag === 'VBD') return false
    if (modals.some((modal) => /^(?:has|have|had|was|were|did|['’]ve)$/i.test(modal))) return false
    if (isInfinitive(tree, index)) continue
    break
  }
  return coming.test(words)
}
