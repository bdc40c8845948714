import { type Dating, type Evidence, precisions } from '@onrecord/schema'

/*
 * These functions join the values of two records of the same fact. They are commutative, associative and idempotent, so
 * that the order of sources does not matter, and a record that is carried forward gives the same result as one that is
 * extracted again.
 */

/** Compare two strings by their code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Join two lists into one, sorted and without duplicates. */
export const joinLists = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].sort(compare)

/** Choose the longer text; of two with equal length the first in code unit order. */
export function joinTexts<Text extends string | null | undefined>(a: Text, b: Text): Text {
  if (a == null || b == null) return a ?? b
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a < b ? a : b
}

/** Choose the date that covers fewer days; of two that cover as many the more precise one, or else the first. */
export function joinDatings(a: Dating | null, b: Dating | null): Dating | null {
  if (a === null || b === null) return a ?? b
  const rank = (dating: Dating) => {
    const { precision, start, end, basis } = dating
    const days = String(daysOf(dating)).padStart(7, '0')
    return `${days} ${precisions.indexOf(precision)} ${start} ${end} ${basis}`
  }
  return rank(a) <= rank(b) ? a : b
}

/** The number of days that a date covers. */
export const daysOf = ({ start, end }: Dating): number =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1

/** Join two lists of evidence, sorted by source and position and without duplicates. */
export function joinEvidence(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = []
  for (const place of [...a, ...b].sort(comparePlaces)) {
    const last = joined.at(-1)
    if (last && comparePlaces(last, place) === 0)
      joined[joined.length - 1] = joinPlaces(last, place)
    else joined.push(place)
  }
  return joined
}

const comparePlaces = (a: Evidence, b: Evidence): number =>
  compare(a.source, b.source) || a.start - b.start || a.end - b.end

function joinPlaces(a: Evidence, b: Evidence): Evidence {
  if (a === b) return a
  const exact = joinTexts(a.exact, b.exact)
  const prefix = joinTexts(a.prefix, b.prefix)
  const suffix = joinTexts(a.suffix, b.suffix)
  return {
    source: a.source,
    start: a.start,
    end: a.end,
    ...(exact !== undefined && { exact }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  }
}

/** Choose the judgement with the higher confidence; of two with equal confidence the first by name of its rule. */
export function joinJudgements<Judged extends { confidence: number; rule: string }>(
  a: Judged,
  b: Judged,
): Pick<Judged, 'confidence' | 'rule'> {
  const [{ confidence, rule }] = [a, b].sort(
    (x, y) => y.confidence - x.confidence || compare(x.rule, y.rule),
  ) as [Judged, Judged]
  return { confidence, rule }
}
