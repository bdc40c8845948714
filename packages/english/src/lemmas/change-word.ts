/** The change from a word to its lemma: remove the last `strip` code units, then append `add`. */
export interface Change {
  strip: number
  add: string
}

/** The changes by ending. The longest ending decides. */
interface Endings {
  endings: ReadonlyMap<string, Change>
  /** The length of the longest. */
  longest: number
}

/** The change of the longest known ending of a word. */
export function findChange(word: string, { endings, longest }: Endings): Change | undefined {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const change = endings.get(word.slice(-length))
    if (change) return change
  }
  return undefined
}

/** Change a word, unless too little of it would remain: "sing" has no ending "ing". */
export function applyChange(word: string, { strip, add }: Change): string {
  const stem = word.slice(0, word.length - strip)
  const least = strip < 2 ? /[\p{L}\p{N}]/u : /[aeiouy\P{ASCII}]/u
  return strip === 0 || least.test(stem) ? stem + add : word
}
