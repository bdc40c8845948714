import type { Word } from '../../src/word.ts'

/** Words as the text has them, or "none". */
export const describeWords = (words: readonly Word[]): string =>
  words.map(({ text }) => text).join(' + ') || 'none'
