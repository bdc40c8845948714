export interface Dateline {
  place: string
  /** Its date as written, if it has one. */
  date: string | null
  /** Its length in UTF-16 code units, with the dash and the white space after it. */
  length: number
}

const dateline =
  /^(\p{Lu}[\p{Lu} .'-]{2,40})(?:, ([\p{L} .]{2,30}))?(?:, ((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?))?(?: \([\p{L}/ ]{2,30}\))? ?(?:—|–|--|-) /u

/** Read a dateline: "KABUL, Afghanistan (AP) — ", "MOSCOW, Feb. 20 (Reuters) - ". */
export function findDateline(line: string): Dateline | undefined {
  const found = dateline.exec(line)
  if (found === null) return undefined
  const place = (found[1] ?? '')
    .trim()
    .toLowerCase()
    .replace(/(^|[ -])\p{Ll}/gu, (first) => first.toUpperCase())
  return { place, date: found[3] ?? null, length: found[0].length }
}
