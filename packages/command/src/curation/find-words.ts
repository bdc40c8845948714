import { type Span, toVisible, VisibleText } from '@onrecord/schema'

const marks = /["'‘’‚‛“”„‟«»]/u
const anyMark = `["'‘’‚‛“”„‟«»]`

/** Find the places in a text that have some words, whatever their white space, quotation marks and soft hyphens. */
export function findWords(text: string, words: string, from = 0): Span[] {
  const pattern = [...toVisible(words).trim()]
    .map(toPattern)
    .join('')
    .replace(/(?:\\s\+)+/g, '\\s+')
  const visible = new VisibleText(text.slice(from))
  return [...visible.text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => {
    const { start, end } = visible.toGiven({ start: index, end: index + found.length })
    return { start: from + start, end: from + end }
  })
}

function toPattern(character: string): string {
  if (/\s/u.test(character)) return '\\s+'
  if (marks.test(character)) return anyMark
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
