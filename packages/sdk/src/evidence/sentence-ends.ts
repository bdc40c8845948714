/** A full stop, its closing marks, and white space before what may begin a sentence. */
const end = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu

/** A word whose full stop ends no sentence: a title, an abbreviation, an initial. */
const abbreviation =
  /(?:^|[^\p{L}])(?:(?:\p{L}\.)*\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Sgt|Adm|Hon|Rev|No|vs|e\.g|i\.e|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** Find the offsets in a paragraph at which the next sentence begins. */
export function* findSentenceEnds(paragraph: string): Generator<number, undefined> {
  for (const { index, 0: found } of paragraph.matchAll(end)) {
    const before = paragraph.slice(Math.max(0, index - 12), index + 1)
    if (found.startsWith('.') && abbreviation.test(before)) continue
    yield index + found.length
  }
}
