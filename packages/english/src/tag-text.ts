import { splitBlocks } from './split-blocks.ts'
import { tagBlock } from './tag-block.ts'
import type { Token } from './token.ts'

/** Blocks are tagged together up to so many code units: one call of wink-nlp costs as much as some dozen words. */
const wanted = 1500

/** Tag a text, a stretch of whole blocks at a time. */
export function* tagText(text: string): Generator<Token, undefined> {
  let start = 0
  for (const { end } of splitBlocks(text)) {
    if (end - start < wanted && end < text.length) continue
    yield* tagBlock(text.slice(start, end), start)
    start = end
  }
}
