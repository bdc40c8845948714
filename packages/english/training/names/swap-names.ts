import type { Random } from '../network/random.ts'
import type { GoldSentence } from '../read-sentences.ts'

/** How often a name is swapped for another. */
const swapRate = 0.5

/** Names to put in place of others, by type and number of tokens: "LOC 2". */
export type NamePool = ReadonlyMap<string, readonly (readonly string[])[]>

/**
 * Swap names for others of their type and length, so that a name is known by its place and not by heart. The tree stays
 * what it was.
 */
export function swapNames(sentence: GoldSentence, pool: NamePool, random: Random): GoldSentence {
  if (!sentence.names.some((label) => label.startsWith('B-'))) return sentence
  const forms = [...sentence.forms]
  for (let start = 0; start < forms.length; start++) {
    const label = sentence.names[start] ?? 'O'
    if (!label.startsWith('B-')) continue
    const type = label.slice(2)
    let end = start + 1
    while (sentence.names[end] === `I-${type}`) end++
    const isProper = sentence.tags.slice(start, end).every((tag) => tag === 'PROPN')
    if (!isProper || random.next() >= swapRate) continue
    const name = random.pick(pool.get(`${type} ${end - start}`) ?? [])
    if (name) forms.splice(start, end - start, ...name)
  }
  return { ...sentence, forms }
}
