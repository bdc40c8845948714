import { applyChange, type Change } from '../src/lemmas/change-word.ts'
import { compare } from './compare.ts'
import { findDifference } from './find-difference.ts'

const longestEnding = 7
/** How many exceptions an ending must save. */
const price = 0.9
/** How many words must have a change for it to be a candidate. */
const leastWords = 5

/** The words of an ending. */
interface Group {
  ending: string
  /** The groups of endings that are longer by one character. */
  parts: Group[]
  /** What the words cost in endings and exceptions, by the change that a shorter ending calls for. */
  costs: number[]
  /** What they cost where this ending calls for no other. */
  kept: number[]
}

/**
 * Learn which endings call for which changes: those with the fewest endings and exceptions.
 *
 * @param lemmas
 *   The lemmas of words. Each word counts once, however frequent: what is rare is more like what is unknown.
 */
export function learnEndings(lemmas: ReadonlyMap<string, string>): Map<string, Change> {
  const changes = listChanges(lemmas)
  const endings = new Map<string, Change>()
  const choose = ({ ending, parts, costs, kept }: Group, inherited: number) => {
    let own = inherited
    if ((costs[inherited] ?? 0) < (kept[inherited] ?? 0)) {
      own = findCheapest(kept, changes, ending.length)
      const change = changes[own]
      if (change) endings.set(ending, change)
    }
    for (const part of parts) choose(part, own)
  }
  choose(groupWords('', [...lemmas], changes), 0)
  return endings
}

/** No change, and the changes that are common among words, those of most words first. */
function listChanges(lemmas: ReadonlyMap<string, string>): Change[] {
  const counts = new Map<string, { change: Change; count: number }>()
  for (const [word, lemma] of lemmas) {
    const change = findDifference(word, lemma)
    const key = `${change.strip}\t${change.add}`
    const entry = counts.get(key) ?? { change, count: 0 }
    entry.count++
    if (word !== lemma) counts.set(key, entry)
  }
  const common = [...counts].filter(([, { count }]) => count >= leastWords)
  common.sort(([key, one], [other, two]) => two.count - one.count || compare(key, other))
  return [{ strip: 0, add: '' }, ...common.map(([, { change }]) => change)]
}

function groupWords(
  ending: string,
  words: readonly [string, string][],
  changes: readonly Change[],
): Group {
  const length = ending.length + 1
  const byEnding = new Map<string, [string, string][]>()
  const single: [string, string][] = []
  for (const entry of words) {
    const [word] = entry
    const longer = word.slice(-length)
    if (length > longestEnding || word.length <= length) single.push(entry)
    else if (byEnding.get(longer)?.push(entry) === undefined) byEnding.set(longer, [entry])
  }
  const parts: Group[] = []
  for (const [longer, group] of byEnding)
    if (group.length < 2) single.push(...group)
    else parts.push(groupWords(longer, group, changes))
  const kept = changes.map((change, index) => {
    const exceptions = single.filter(([word, lemma]) => applyChange(word, change) !== lemma).length
    return parts.reduce((sum, { costs }) => sum + (costs[index] ?? 0), exceptions)
  })
  const best = (kept[findCheapest(kept, changes, ending.length)] ?? 0) + price
  return { ending, parts, kept, costs: kept.map((cost) => Math.min(cost, best)) }
}

/** The index of the change that costs least, of those that concern no more than an ending. */
function findCheapest(
  costs: readonly number[],
  changes: readonly Change[],
  length: number,
): number {
  let best = 0
  for (const [index, cost] of costs.entries())
    if (cost < (costs[best] ?? 0) && (changes[index]?.strip ?? 0) <= length) best = index
  return best
}
