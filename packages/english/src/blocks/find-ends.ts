import { classify, isWord } from '../tokens/character-classes.ts'
import { boundaryRules } from './boundary-rules.ts'
import { findStop } from './find-stop.ts'
import type { Stop } from './gap.ts'

/** How far before a stop words are read, in code units. */
const longestWord = 24

/** Where the sentences of a paragraph end, but for the last. */
export function findEnds(text: string, from: number, to: number): number[] {
  const found: number[] = []
  let sentence = from
  const last = findLastWord(text, from, to)
  for (let stop = findStop(text, from, to); stop; stop = findStop(text, stop.next, to)) {
    if (stop.start > last) break
    if (!endsAt(text, sentence, stop)) continue
    found.push(stop.end)
    sentence = stop.start
  }
  return found
}

function endsAt(text: string, sentence: number, stop: Stop): boolean {
  const gap = { ...stop, text, sentence, word: findWord(text, sentence, stop.stop) }
  for (const { rule } of boundaryRules) {
    const ends = rule(gap)
    if (ends !== undefined) return ends
  }
  return true
}

function findWord(text: string, sentence: number, stop: number): number {
  const limit = Math.max(sentence, stop - longestWord)
  let index = stop
  while (index > limit && isWord(classify(text, index - 1))) index--
  return index
}

/** Where the last letter or figure is: what follows it is no sentence. */
function findLastWord(text: string, from: number, to: number): number {
  let index = to - 1
  while (index >= from && !isWord(classify(text, index))) index--
  return index
}
