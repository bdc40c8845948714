/** Longer ones are not looked at. */
const longest = 120
const dateline =
  /^(?=\p{Lu}{2})\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L} .]{2,30})?(?:, [\p{L}\d., ]{3,30})?(?:(?: ?\([\p{L}/ ]{2,30}\))? ?(?:—|–|--|- )| ?\([\p{L}/ ]{2,30}\) ?:)(?=\s*["“'‘(]?[\p{Lu}\d])/u
/** One whose place is not in capitals has a date: "Bogota, March 8 (IANS)", "Tehran, March 15, IRNA -". */
const dated =
  /^\p{Lu}[\p{L} .'’-]{2,40}, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?: \([\p{L}/ ]{2,30}\)(?: ?[—–-]{1,2})?|,? \p{Lu}{2,10} ?[—–-]{1,2})(?=\s*["“'‘(]?[\p{Lu}\d])/u

/** Where the dateline ends that a paragraph opens with, if it does: "KABUL, Afghanistan (AP) —". */
export function findDatelineEnd(text: string, from: number, to: number): number | undefined {
  const opening = text.slice(from, Math.min(to, from + longest))
  const found = dateline.exec(opening) ?? dated.exec(opening)
  return found === null ? undefined : from + found[0].trimEnd().length
}
