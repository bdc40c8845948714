import { findAddress } from './addresses.ts'
import { classify, digit, isLetter, isWord, space } from './character-classes.ts'
import { isClipped } from './clipped-words.ts'
import { findContracted, isApostrophe } from './contractions.ts'
import { findWordEnd } from './find-word-end.ts'
import { findMarkEnd } from './marks.ts'
import { findUnit } from './numbers.ts'

/**
 * Split a sentence into tokens, by the conventions of the English treebanks of Universal Dependencies: "don't" is two
 * tokens, and so is "Ada's". Every character but white space lies in one token.
 *
 * @param text
 *   Any text; it need not be well-formed.
 * @param start
 *   Where the sentence starts in it.
 * @param end
 *   Where the sentence ends.
 * @returns
 *   The start and the end of each token in turn, as offsets into the text.
 */
export function splitTokens(text: string, start: number, end: number): number[] {
  // Nothing around a sentence may change how it is split.
  const sentence = text.slice(start, end)
  const offsets: number[] = []
  for (let index = 0; index < sentence.length; index++) {
    if (classify(sentence, index) === space) continue
    const from = index
    let mayHoldAddress = false
    for (; index < sentence.length && classify(sentence, index) !== space; index++) {
      const character = sentence.charCodeAt(index)
      mayHoldAddress ||= character === 46 || character === 58 || character === 64
    }
    if (mayHoldAddress) addWithAddresses(offsets, sentence, from, index)
    else addTokens(offsets, sentence, from, index)
  }
  if (start > 0)
    for (let index = 0; index < offsets.length; index++)
      offsets[index] = (offsets[index] ?? 0) + start
  return offsets
}

/** Add the tokens of a stretch without white space. */
function addWithAddresses(offsets: number[], text: string, start: number, end: number): void {
  let index = start
  for (;;) {
    const address = findAddress(text, index, end)
    if (address === undefined) break
    addTokens(offsets, text, index, address.start)
    offsets.push(address.start, address.end)
    index = address.end
  }
  addTokens(offsets, text, index, end)
}

function addTokens(offsets: number[], text: string, start: number, end: number): void {
  let index = start
  while (index < end) {
    const word = findWordStart(text, start, index, end)
    const to = word === end ? findMarkEnd(text, index, end) : findWordEnd(text, word, end)
    if (word === end) offsets.push(index, to)
    else addWord(offsets, text, index, to)
    index = to
  }
}

/** Where a word has its first letter or digit, after a mark at `index` that belongs to it; `end` for no word. */
function findWordStart(text: string, start: number, index: number, end: number): number {
  if (isWord(classify(text, index))) return index
  if (index + 1 >= end || (index > start && isWord(classify(text, index - 1)))) return end
  const next = classify(text, index + 1)
  if (!isWord(next)) return end
  const mark = text.charCodeAt(index)
  const opens =
    (isApostrophe(mark) && isClipped(text, index + 1, end)) ||
    ('+.'.includes(text.charAt(index)) && next === digit) ||
    ('#@'.includes(text.charAt(index)) && isLetter(next))
  return opens ? index + 1 : end
}

/** Add a word, or the words of a contraction, of which there are three in "shouldn't've". */
function addWord(offsets: number[], text: string, start: number, end: number): void {
  const last = findLast(text, start, end)
  if (last === 0) {
    offsets.push(start, end)
    return
  }
  const middle = findLast(text, start, last)
  if (middle === 0) offsets.push(start, last)
  else offsets.push(start, middle, middle, last)
  offsets.push(last, end)
}

function findLast(text: string, start: number, end: number): number {
  return (
    findContracted(text, start, end) ||
    (classify(text, start) === digit ? findUnit(text, start, end) : 0)
  )
}
