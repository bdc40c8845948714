import { unified } from 'unified'
import { VFile } from 'vfile'
import { retextBlocks } from './retext-blocks.ts'
import { retextTokens } from './retext-tokens.ts'
import type { Sentence } from './token.ts'

const processor = unified().use(retextBlocks).use(retextTokens).freeze()

/**
 * Analyse an English text.
 *
 * @param text
 *   Any text; it need not be well-formed.
 * @returns
 *   Its sentences with their tokens, in order.
 */
export function analyse(text: string): readonly Sentence[] {
  const file = new VFile({ value: text })
  processor.runSync(processor.parse(file), file)
  return file.data.sentences ?? []
}
