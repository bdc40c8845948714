import type { Stretch } from './stretch.ts'

/** So many characters are laid out together. */
const size = 4000

/** A part of a text with its marks. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly stretches: readonly Stretch[]
}

/** Split a text into blocks, at ends of lines where there are some; together they are all of it. */
export function splitBlocks(text: string, stretches: readonly Stretch[]): readonly Block[] {
  const blocks: Block[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    const end = findEnd(text, start)
    const inside: Stretch[] = []
    for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[next]) {
      inside.push({
        ...stretch,
        start: Math.max(stretch.start, start),
        end: Math.min(stretch.end, end),
      })
      if (stretch.end > end) break
      next++
    }
    blocks.push({ start, end, stretches: inside })
    start = end
  }
  return blocks
}

/** The end of the block from an offset: after a line, or else after a space, and never within a character. */
function findEnd(text: string, start: number): number {
  const most = start + size
  if (most >= text.length) return text.length
  for (const end of ['\n', ' ']) {
    const found = text.lastIndexOf(end, most - 1)
    if (found >= start + size / 4) return found + 1
  }
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most + 1 : most
}
