/** Longer ones are not looked at. */
const longest = 120
const dateline =
  /^(?=\p{Lu}{2})\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L} .]{2,30})?(?:, [\p{L}\d., ]{3,30})?(?:(?: ?\([\p{L}/ ]{2,30}\))? ?(?:—|–|--|- )| ?\([\p{L}/ ]{2,30}\) ?:)(?=\s*["“'‘(]?[\p{Lu}\d])/u

/** Where the dateline ends that a paragraph opens with, if it does: "KABUL, Afghanistan (AP) —". */
export function findDatelineEnd(text: string, from: number, to: number): number | undefined {
  const opening = text.slice(from, Math.min(to, from + longest))
  const found = dateline.exec(opening)
  return found === null ? undefined : from + found[0].trimEnd().length
}
