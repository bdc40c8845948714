import type { Token } from '../token.ts'
import type { NameRun } from './decode-names.ts'
import { beginsEntry, continuesEntry, type NameList } from './name-lists.ts'

/**
 * Remove what precedes the name of a person: a people or country with the titles after it ("U.S. President Ada
 * Quill"), and offices of several words or in lower case ("Foreign Minister Ada Quill", "envoy Ada Quill"). One title
 * with a capital may be part of the name: "Justice Quill".
 */
export function trimTitle(
  run: NameRun,
  tokens: readonly Token[],
  lists: readonly number[],
): NameRun {
  if (run.type !== 'PER') return run
  const people = skip(run.first, run.end, lists, ['nationalities', 'countries'])
  const titles = skip(people, run.end, lists, ['person-titles'])
  const isOffice = people > run.first || titles - people > 1
  let first = isOffice ? titles : run.first
  while (first < run.end && isCommon(tokens[first])) first++
  return first < run.end ? { ...run, first } : run
}

const isCommon = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ)$/.test(token.tag) && /^\p{Ll}/u.test(token.text)

/** The first token that is in none of some lists. */
function skip(
  start: number,
  end: number,
  lists: readonly number[],
  skipped: readonly NameList[],
): number {
  let token = start
  while (token < end && skipped.some((list) => isIn(lists[token], list))) token++
  return token
}

const isIn = (features: number | undefined, list: NameList): boolean =>
  beginsEntry(features, list) || continuesEntry(features, list)
