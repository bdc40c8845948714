/** How a lemma is made of a word: without its last `strip` code units, and with `add`. */
export interface Change {
  strip: number
  add: string
}

/** What changes in words of an ending. The longest decides. */
interface Endings {
  endings: ReadonlyMap<string, Change>
  /** The length of the longest. */
  longest: number
}

/** What the longest known ending of a word tells. */
export function findChange(word: string, { endings, longest }: Endings): Change | undefined {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const change = endings.get(word.slice(-length))
    if (change) return change
  }
  return undefined
}

/** Change a word, unless too little of it would be left: "sing" has no ending "ing". */
export function applyChange(word: string, { strip, add }: Change): string {
  const stem = word.slice(0, word.length - strip)
  const least = strip < 2 ? /[\p{L}\p{N}]/u : /[aeiouy\P{ASCII}]/u
  return strip === 0 || least.test(stem) ? stem + add : word
}
