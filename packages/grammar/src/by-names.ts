import type { Word, WordRange } from './word.ts'

/** A by-name between the names of a person: "“the Fox”" in "Ada “the Fox” Quill". */
export interface ByName {
  /** The name before it. */
  before: Word
  /** Its words, marks included. */
  words: WordRange
  /** The name behind it. */
  after: Word
}

/** How many words a by-name has at most. */
const longest = 3
const opening = /^(?:[“"'‘«„]|``)$/
const closing = /^(?:[”"'’»“]|'')$/

/** The by-names in the words of a sentence, in order. */
export function findByNames(words: readonly Word[]): ByName[] {
  return words.flatMap((before, index) => {
    if (!(before.hasTag('PROPN') && opening.test(`${words[index + 1]?.text}`))) return []
    const first = index + 1
    let last = first + 2
    while (last <= first + longest && !closing.test(`${words[last]?.text}`)) last++
    const after = words[last + 1]
    if (!(closing.test(`${words[last]?.text}`) && after?.hasTag('PROPN'))) return []
    const isName = words
      .slice(first + 1, last)
      .every((word) => !word.hasTag('PUNCT', 'VERB', 'AUX'))
    return isName ? [{ before, words: { first, next: last + 1 }, after }] : []
  })
}
