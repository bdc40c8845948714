import { findSimilar } from '../words/find-similar.ts'

/**
 * The nearest of some words to a word that is none of them: one with few letters changed, whatever the case, or one that has its
 * words.
 *
 * @returns
 *   Nothing if none is near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates]
  const [nearest] = findSimilar(
    word.toLowerCase(),
    all.map((candidate) => candidate.toLowerCase()),
    Math.max(1, Math.min(3, word.length >> 2)),
  ).sort((a, b) => a.distance - b.distance)
  return nearest
    ? all[nearest.place]
    : all.find((candidate) => `-${candidate}-`.includes(`-${word}-`))
}
