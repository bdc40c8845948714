import type { Span } from '@onrecord/schema'

/** A word, number or sign of a text, as it is compared. */
export interface WordToken extends Span {
  /** In lower case, without accents, soft hyphens and other characters that nobody sees, with straight apostrophes. */
  form: string
}

const letters = String.raw`[\p{L}\p{M}]+`
const invisible = String.raw`[\u00AD\u200B\u2060\uFEFF]+`
const word = `${letters}(?:${invisible}${letters})*`
const pattern = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*|${word}(?:['’]${word})*|[%\p{Sc}]`,
  'gu',
)

/** Split a text into words, numbers and signs for currencies and per cent. Words with hyphens are several. */
export function tokenize(text: string): WordToken[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    form: fold(word),
  }))
}

/** Fold what does not matter when words are compared. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
