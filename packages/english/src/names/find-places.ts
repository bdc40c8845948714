import type { Token } from '../token.ts'
import type { NameRun } from './decode-names.ts'
import type { NameCandidate } from './name-candidate.ts'
import { beginsEntry, continuesEntry, type NameList } from './name-lists.ts'

const placeLists: readonly NameList[] = ['countries', 'cities', 'regions']

/** Find the places in a name that has other words as well: "Nizwa" in "University of Nizwa". */
export function findPlaces(
  { first, end }: NameRun,
  tokens: readonly Token[],
  lists: readonly number[],
): NameCandidate['places'] {
  const found: { tokens: readonly Token[]; type: 'GPE' | 'LOC' }[] = []
  for (let start = first; start < end; start++) {
    const places = placeLists
      .map((list) => ({ list, next: endOfEntry(lists, start, end, list) }))
      .filter(({ next }) => next > start && next - start < end - first)
      .sort((a, b) => b.next - a.next)
    const longest = places[0]
    if (longest === undefined) continue
    const type = longest.list === 'regions' ? 'LOC' : 'GPE'
    found.push({ tokens: tokens.slice(start, longest.next), type })
    start = longest.next - 1
  }
  return found
}

/** The end of the entry of a list that starts at a token; the token itself if none does. */
function endOfEntry(lists: readonly number[], start: number, end: number, list: NameList): number {
  if (!beginsEntry(lists[start], list)) return start
  let next = start + 1
  while (next < end && continuesEntry(lists[next], list)) next++
  return continuesEntry(lists[next], list) ? start : next
}
