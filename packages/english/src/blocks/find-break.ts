const whiteSpace = /\s/
const stopped = /(\p{L}{4})?[.!?]["'’”)\]]*\s+$/u

/**
 * The end of the last line, sentence or word of a block that is too long, by preference in this order. A sentence that
 * ends with a long word is preferred: a short one may be an abbreviation.
 */
export function findBreak(block: string): number {
  let sentence = 0
  let stop = 0
  let word = 0
  for (let index = block.length - 1; index > 0; index--) {
    const ends = whiteSpace.test(block.charAt(index - 1)) && !whiteSpace.test(block.charAt(index))
    if (!ends) continue
    if (block.charAt(index - 1) === '\n') return index
    word ||= index
    const before = stopped.exec(block.slice(Math.max(0, index - 12), index))
    if (before === null) continue
    stop ||= index
    if (before[1]) sentence ||= index
  }
  return sentence || stop || word || block.length
}
