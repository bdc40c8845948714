import { compare } from './compare.ts'
import type { TreebankWord } from './read-words.ts'

/** How often words have lemmas. */
export type LemmaCounts = Map<string, Map<string, number>>

/** Tags of the Penn Treebank for parts of words, addresses and names. */
const skipped = new Set(['ADD', 'AFX', 'GW', 'LS', 'NNP', 'XX'])

/** Tags whose words have the same forms. */
const merged = new Map([
  ['VBN', 'VBD'],
  ['VB', 'VBP'],
  ['NNPS', 'NNS'],
])

/** All tags that words of a tag are counted with. */
export function listTags(fine: string): string[] {
  return [fine, ...[...merged].filter(([, tag]) => tag === fine).map(([tag]) => tag)]
}

/** Count the lemmas of words by their tags of the Penn Treebank, all in lower case. */
export function countLemmas(
  sentences: readonly (readonly TreebankWord[])[],
): Map<string, LemmaCounts> {
  const counts = new Map<string, LemmaCounts>()
  for (const { form, lemma, tag, fine, isTypo } of sentences.flat()) {
    if (isTypo || lemma === '_' || tag === 'PROPN' || tag === 'X' || skipped.has(fine)) continue
    if (/\s/.test(form + lemma) || (tag === 'NUM' && form.includes(','))) continue
    const word = form.toLowerCase().replace(/[‘’`´](?=.)/g, "'")
    const key = merged.get(fine) ?? fine
    const words = counts.get(key) ?? new Map()
    const lemmas = words.get(word) ?? new Map()
    const value = lemma.toLowerCase()
    lemmas.set(value, (lemmas.get(value) ?? 0) + 1)
    counts.set(key, words.set(word, lemmas))
  }
  return counts
}

/** The lemma that each word has most often, if as often as `least`. */
export function chooseLemmas(counts: LemmaCounts | undefined, least: number): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const [word, lemmas] of [...(counts ?? [])].sort(([one], [other]) => compare(one, other))) {
    const [best] = [...lemmas].sort(([a, one], [b, two]) => two - one || compare(a, b))
    if (best && best[1] >= least) chosen.set(word, best[0])
  }
  return chosen
}
