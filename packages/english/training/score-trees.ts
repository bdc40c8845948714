import { readModel } from '../src/model/model-file.ts'
import { NameTable } from '../src/names/name-lists.ts'
import { longestSentence } from '../src/network/limits.ts'
import { Network } from '../src/network/network.ts'
import type { GoldSentence } from './read-sentences.ts'

/** Shares of tokens, in per cent. */
export interface TreeScores {
  /** With the right tag. */
  tags: number
  fineTags: number
  /** With the right head: the unlabelled attachment score. */
  heads: number
  /** With the right head and relation, subtype and all: the labelled attachment score. */
  relations: number
}

/** Parse the gold tokens of sentences, marks and all, and compare with the gold trees. */
export function scoreTrees(bytes: Uint8Array, sentences: readonly GoldSentence[]): TreeScores {
  const model = readModel(bytes)
  const network = new Network(model)
  const table = new NameTable(model.tables.get('name lists') ?? new Uint8Array())
  const counts = { tags: 0, fineTags: 0, heads: 0, relations: 0 }
  let tokens = 0
  for (const sentence of sentences) {
    const { forms } = sentence
    tokens += forms.length
    if (forms.length > longestSentence) continue
    const reading = network.read([forms], table.match(forms))
    for (let index = 0; index < forms.length; index++) {
      const { fineTags, relations, tags } = model.labels
      if (tags[reading.tags[index] ?? 0] === sentence.tags[index]) counts.tags++
      if (fineTags[reading.fineTags[index] ?? 0] === sentence.fineTags[index]) counts.fineTags++
      if (reading.heads[index] !== sentence.heads[index]) continue
      counts.heads++
      if (relations[reading.relations[index] ?? 0] === sentence.relations[index]) counts.relations++
    }
  }
  const share = (count: number) => (100 * count) / (tokens || 1)
  return {
    tags: share(counts.tags),
    fineTags: share(counts.fineTags),
    heads: share(counts.heads),
    relations: share(counts.relations),
  }
}
