const common = new Set(
  'the of and that with for from which have this were has been they his are by to said'.split(' '),
)
/** Shorter texts do not tell. */
const fewest = 30
/** The least share of common words; English prose has several times as many. */
const least = 0.08

/** Whether a text seems to be English, by its most common words. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewest) return true
  return words.filter((word) => common.has(word)).length / words.length >= least
}
