import type { Span } from '@onrecord/schema'

const marks = /["'‘’‚‛“”„‟«»]/u
const anyMark = `["'‘’‚‛“”„‟«»]`

/** Find the places in a text that have some words, whatever their white space and quotation marks. */
export function findWords(text: string, words: string, from = 0): Span[] {
  const pattern = [...words.trim()]
    .map(toPattern)
    .join('')
    .replace(/(?:\\s\+)+/g, '\\s+')
  return [...text.slice(from).matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
  }))
}

function toPattern(character: string): string {
  if (/\s/u.test(character)) return '\\s+'
  if (marks.test(character)) return anyMark
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
