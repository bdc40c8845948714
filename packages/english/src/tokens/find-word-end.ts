import { isAbbreviation, isPartOfAbbreviation } from './abbreviations.ts'
import { classify, digit, extend, highLetter, isLetter, isWord } from './character-classes.ts'
import { findJoin } from './join-words.ts'

/**
 * The end of the word that starts at `start`, with the marks that are part of it.
 *
 * @param text
 *   A sentence.
 * @param start
 *   Where the word has its first letter or digit.
 * @param end
 *   Where the white space after it starts, or else something that cannot be part of it.
 */
export function findWordEnd(text: string, start: number, end: number): number {
  let part = start
  let index = start
  while (index < end) {
    const kind = classify(text, index)
    if (isWord(kind)) {
      index += kind === highLetter ? 2 : 1
      continue
    }
    if (index + 1 >= end || !opensWord(classify(text, index + 1))) break
    const next = findJoin(text, { index, word: start, part, end })
    if (next === 0) break
    index = next
    part = index
  }
  return index < end && keepsMark(text, start, part, index) ? index + 1 : index
}

function opensWord(kind: number): boolean {
  return kind !== extend && isWord(kind)
}

/** Whether the mark at `index` belongs to the word before it. */
function keepsMark(text: string, start: number, part: number, index: number): boolean {
  switch (text.charAt(index)) {
    case '$':
      return /^[A-Z]{1,3}$/.test(text.slice(start, Math.min(index, start + 4)))
    case '/':
      return /^w$/i.test(text.slice(start, Math.min(index, start + 2))) && index + 1 < text.length
    case '.':
      return isLetter(classify(text, index - 1)) && keepsFullStop(text, start, part, index)
    default:
      return false
  }
}

function keepsFullStop(text: string, start: number, part: number, index: number): boolean {
  let dots = 1
  while (dots < 3 && text.charAt(index + dots) === '.') dots++
  if (dots > 2) return false
  const isDotted = part > start && text.charAt(part - 1) === '.'
  if (isDotted && isPartOfAbbreviation(text, part, index)) return true
  if (text.charAt(index + 1) === ',') return true
  const next = findNext(text, index + dots)
  // At its end a sentence needs a full stop of its own.
  const isLast = next === text.length
  if (isLast !== (dots === 2)) return false
  return isAbbreviation(text.slice(part, index), classify(text, next) === digit)
}

const gap = /[\s"'’”)\]]*/y

/** Where a sentence continues after white space and closing marks. */
function findNext(text: string, index: number): number {
  gap.lastIndex = index
  gap.test(text)
  return gap.lastIndex
}
