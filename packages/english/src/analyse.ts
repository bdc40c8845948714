import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Analyser } from './analyser.ts'
import { retextBlocks } from './blocks/retext-blocks.ts'
import { retextTokens } from './retext-tokens.ts'
import type { Sentence } from './token.ts'

/**
 * Analyse an English text.
 *
 * @param text
 *   Any text; it need not be well-formed.
 * @param analyser
 *   By default the one with the model of this package.
 * @returns
 *   The sentences, in order, with their tokens and names.
 */
export function analyse(text: string, analyser?: Analyser): readonly Sentence[] {
  const file = new VFile({ value: text })
  const processor = unified().use(retextBlocks, { words: false }).use(retextTokens, { analyser })
  processor.runSync(processor.parse(file), file)
  return file.data.sentences ?? []
}
