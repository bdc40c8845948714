import { foldWord } from './fold-word.ts'

/** Abbreviations with dots, and letters and digits in a row, with apostrophes between them. */
const pattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu

/** A word of a text: `text.slice(start, end)`, in UTF-16 code units. */
export interface Word {
  /** The word as it is compared. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text as they stand there. */
export const listSurfaces = (text: string): readonly string[] => text.match(pattern) ?? []

/** The words of a text as they are compared. */
export const listWords = (text: string): string[] =>
  listSurfaces(text)
    .map(foldWord)
    .filter((word) => word !== '')

/** The words of a text, and where they are. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: surface, index }) => ({
    word: foldWord(surface),
    start: index,
    end: index + surface.length,
  })).filter(({ word }) => word !== '')
}
