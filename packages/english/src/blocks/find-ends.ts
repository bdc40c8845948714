import { classify, isWord, space, upper } from '../tokens/character-classes.ts'
import { boundaryRules } from './boundary-rules.ts'
import { findStop } from './find-stop.ts'
import type { Stop } from './gap.ts'

/** How far before a stop words are read, in code units. */
const longestWord = 24

/** The text of a paragraph, and where its sentences end by `parse-english`, but for the last. */
export interface Given {
  text: string
  from: number
  to: number
  ends: readonly number[]
}

/** Where the sentences of a paragraph end, but for the last. */
export function findEnds({ text, from, to, ends }: Given): number[] {
  const found: number[] = []
  let sentence = from
  let given = 0
  const keepGiven = (limit: number) => {
    for (; given < ends.length; given++) {
      const end = ends[given] ?? to
      if (end > limit) return
      if (!isSpaced(text, end)) continue
      found.push(end)
      sentence = end
    }
  }
  for (let stop = findStop(text, from, to); stop; stop = findStop(text, stop.next, to)) {
    keepGiven(stop.stop)
    const before = given
    while ((ends[given] ?? to + 1) <= stop.start) given++
    if (stop.start >= to) break
    if (!endsAt(text, sentence, stop, given > before)) continue
    found.push(stop.end)
    sentence = stop.start
  }
  keepGiven(to)
  return found
}

function endsAt(text: string, sentence: number, stop: Stop, isGiven: boolean): boolean {
  const gap = { ...stop, text, sentence, word: findWord(text, sentence, stop.stop), isGiven }
  for (const { rule } of boundaryRules) {
    const ends = rule(gap)
    if (ends !== undefined) return ends
  }
  return isGiven
}

function findWord(text: string, sentence: number, stop: number): number {
  const limit = Math.max(sentence, stop - longestWord)
  let index = stop
  while (index > limit && isWord(classify(text, index - 1))) index--
  return index
}

/** Whether white space or a capital follows: no other sentence starts right after a stop. */
function isSpaced(text: string, end: number): boolean {
  const kind = classify(text, end)
  return kind === space || kind === upper
}
