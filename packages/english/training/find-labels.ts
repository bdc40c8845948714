import type { Labels } from '../src/model/model.ts'
import type { GoldSentence } from './read-sentences.ts'

/** Tags that were seen together fewer times do not go together. */
const fewestPairs = 10

/** All labels of sentences, in order. */
export function findLabels(sentences: readonly GoldSentence[]): Labels {
  const collect = (get: (sentence: GoldSentence) => readonly string[]) =>
    [...new Set(sentences.flatMap(get))].sort()
  const tags = collect((sentence) => sentence.tags)
  const fineTags = collect((sentence) => sentence.fineTags)
  return {
    tags,
    fineTags,
    tagPairs: findTagPairs(sentences, tags, fineTags),
    relations: collect(({ relations }) => relations),
    names: collect(({ names }) => names),
  }
}

function findTagPairs(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  fineTags: readonly string[],
): [number, number][] {
  const counts = tags.map(() => fineTags.map(() => 0))
  for (const sentence of sentences)
    for (const [index, tag] of sentence.tags.entries()) {
      const row = counts[tags.indexOf(tag)] ?? []
      const column = fineTags.indexOf(sentence.fineTags[index] ?? '')
      row[column] = (row[column] ?? 0) + 1
    }
  return counts.flatMap((row, tag) =>
    row.flatMap((count, fineTag): [number, number][] =>
      count >= fewestPairs ? [[tag, fineTag]] : [],
    ),
  )
}
