import { unified } from 'unified'
import { retextBlocks } from '../../src/blocks/retext-blocks.ts'
import { splitTokens } from '../../src/tokens/split-tokens.ts'
import { type GoldSentence, startSentence } from '../read-sentences.ts'
import type { NamedDocument } from './read-mentions.ts'

const processor = unified().use(retextBlocks).freeze()

/** Sentences of a text of which no treebank says more. */
export function splitDocument({ id, text }: NamedDocument): GoldSentence[] {
  const sentences: GoldSentence[] = []
  for (const paragraph of processor.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const { position, type } of paragraph.children) {
      if (type !== 'SentenceNode') continue
      const sentence = startSentence(id)
      const end = position?.end.offset ?? 0
      const offsets = splitTokens(text, position?.start.offset ?? 0, end)
      for (let index = 0; index < offsets.length; index += 2)
        sentence.forms.push(text.slice(offsets[index], offsets[index + 1]))
      if (sentence.forms.length > 0) sentences.push(sentence)
    }
  }
  return sentences
}
