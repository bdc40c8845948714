import { splitWords } from '../words/split-words.ts'

/** A word that records have to have. */
export interface Term {
  readonly word: string
  /** Only the word itself, as in a phrase. */
  readonly isExact: boolean
  /** Also words that begin with it. */
  readonly isPrefix: boolean
}

/** What is looked for. */
export interface SearchQuery {
  readonly terms: readonly Term[]
  /** Words that stand one after the other. */
  readonly phrases: readonly (readonly string[])[]
}

const phrase = /["“”„«»]([^"“”„«»]+)["“”„«»]/g
const lettersAtEnd = /[\p{L}\p{M}\p{N}]$/u
/** Words that say little: they need not occur, unless there are no others. */
const functionWords = new Set(
  'a an and are as at be by for from in is it of on or that the to was were with'.split(' '),
)

/** Read the words of a query and its phrases in quotation marks. The last word may be unfinished. */
export function readQuery(words: string): SearchQuery {
  const phrases = Array.from(words.matchAll(phrase), ([, part = '']) =>
    splitWords(part).map(({ word }) => word),
  )
  const exact = phrases.flat().map((word) => ({ word, isExact: true, isPrefix: false }))
  const free = splitWords(words.replace(phrase, ' " ')).map(({ word }, index, all) => ({
    word,
    isExact: false,
    isPrefix: index === all.length - 1 && lettersAtEnd.test(words),
  }))
  const telling = free.filter(({ word, isPrefix }) => isPrefix || !functionWords.has(word))
  const terms = [...exact, ...(exact.length + telling.length === 0 ? free : telling)]
  return { terms: dedupe(terms), phrases: phrases.filter(({ length }) => length > 0) }
}

const dedupe = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [`${term.word} ${term.isExact} ${term.isPrefix}`, term])).values(),
]
