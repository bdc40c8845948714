import { classify, digit, isLetter, isWord } from './character-classes.ts'

/** Parts before a hyphen that are no words of their own, in lower case. */
const prefixes = new Set(
  `ante anti arch bi co contra counter cross cyber de demi e ex extra hyper infra inter intra macro mega
  meta mid mini mis mono multi neo non over para poly post pre pro proto pseudo psycho re retro semi
  socio sub super supra trans tri ultra un under uni`.split(/\s+/),
)
const longestPrefix = 7

/** How many figures a number with one hyphen has before and after it, if it is no range. */
const numberLengths = new Set(['1-4', '3-4', '5-4'])

/** Whether a hyphen at `index` keeps the word from `start` together with the word after it. */
export function joinsAtHyphen(text: string, start: number, index: number, end: number): boolean {
  if (index - start > longestPrefix) return isSuffix(text, index + 1, end)
  return prefixes.has(text.slice(start, index).toLowerCase()) || isSuffix(text, index + 1, end)
}

/** Whether what comes after a hyphen is no word of its own: "H2O-esque". */
function isSuffix(text: string, start: number, end: number): boolean {
  return text.startsWith('esque', start) && !(start + 5 < end && isWord(classify(text, start + 5)))
}

/**
 * The end of a telephone number or date with hyphens that opens at `start`, or 0 for none. Two numbers with a hyphen are
 * a range, unless their lengths are those of a telephone number or an American postcode.
 */
export function findHyphenatedNumber(text: string, start: number, end: number): number {
  const lengths: number[] = []
  let index = start
  for (;;) {
    const from = index
    while (index < end && classify(text, index) === digit) index++
    // What counts is whether there are two groups, and of which lengths.
    if (lengths.length < 3) lengths.push(index - from)
    const goesOn = text.charAt(index) === '-' && index + 1 < end
    if (!goesOn || classify(text, index + 1) !== digit) break
    index++
  }
  if (lengths.length > 2) return index
  const endsInLetter = index < end && isLetter(classify(text, index))
  return !endsInLetter && numberLengths.has(lengths.join('-')) ? index : 0
}
