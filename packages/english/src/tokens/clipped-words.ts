import { classify, isWord } from './character-classes.ts'

/** Words that open with an apostrophe, without it. */
const clipped = new Set('em til till cause cuz bout n tis twas s m re ve ll d'.split(' '))
const longest = 5

/** Whether an apostrophe before the word at `start` belongs to it: "'em", "'90s". */
export function isClipped(text: string, start: number, end: number): boolean {
  let index = start
  while (index < end && isWord(classify(text, index))) {
    index++
    if (index - start > longest) return false
  }
  const word = text.slice(start, index)
  return /^\d\ds?$/.test(word) || clipped.has(word.toLowerCase())
}
