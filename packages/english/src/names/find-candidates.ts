import type { Token } from '../token.ts'
import { decodeNames, type NameRun } from './decode-names.ts'
import { findPlaces } from './find-places.ts'
import { type CandidateType, candidateTypes, type NameCandidate } from './name-candidate.ts'
import { beginsEntry, continuesEntry, type NameList } from './name-lists.ts'
import { refineRuns } from './refine-runs.ts'

/**
 * The likeliest names of a sentence.
 *
 * @param lists
 *   The features of every token from lists of names.
 * @param scores
 *   The network's scores, [tokens × labels].
 */
export function findCandidates(
  tokens: readonly Token[],
  lists: readonly number[],
  scores: Float32Array,
  labels: readonly string[],
): NameCandidate[] {
  return refineRuns(decodeNames(scores, labels), tokens, lists)
    .filter((run) => !isEntry(run, lists, 'nationalities'))
    .map((run) => ({
      tokens: tokens.slice(run.first, run.end),
      places: findPlaces(run, tokens, lists),
      isCountry: isEntry(run, lists, 'countries'),
      hasGivenName: hasGivenName(run, lists),
      isCity: isEntry(run, lists, 'cities'),
      type: run.type as CandidateType,
      evidence: weighTypes(run, scores, labels),
    }))
}

/** Whether a run of tokens is an entry in a list. */
function isEntry({ end, first }: NameRun, lists: readonly number[], list: NameList): boolean {
  if (!beginsEntry(lists[first], list)) return false
  for (let token = first + 1; token < end; token++)
    if (!continuesEntry(lists[token], list)) return false
  return !continuesEntry(lists[end], list)
}

/** "Ada Quill", but not "Victoria Falls" or "San Antonio". */
function hasGivenName(run: NameRun, lists: readonly number[]): boolean {
  const last = lists[run.end - 1]
  const isPlace = (['cities', 'regions', 'countries'] as const).some((list) =>
    isEntry(run, lists, list),
  )
  const endsOtherwise = (['place-words', 'organization-words'] as const).some(
    (list) => beginsEntry(last, list) || continuesEntry(last, list),
  )
  return (
    run.end - run.first > 1 &&
    beginsEntry(lists[run.first], 'given-names') &&
    !(isPlace || endsOtherwise)
  )
}

/** The logarithms of the shares of the types. */
function weighTypes({ end, first }: NameRun, scores: Float32Array, labels: readonly string[]) {
  const sums = Float64Array.from(candidateTypes, (type) => {
    const begins = labels.indexOf(`B-${type}`)
    const goesOn = labels.indexOf(`I-${type}`)
    let sum = 0
    for (let row = first * labels.length; row < end * labels.length; row += labels.length)
      sum += Math.max(scores[row + begins] ?? 0, scores[row + goesOn] ?? 0)
    return sum / (end - first)
  })
  const highest = Math.max(...sums)
  const total = sums.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  return sums.map((score) => score - highest - Math.log(total))
}
