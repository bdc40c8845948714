import type { Sentence } from '@onrecord/english'
import { contains, overlaps } from '@onrecord/schema'
import type { VFile } from 'vfile'
import { bodyOf } from './body-of.ts'
import { resultOf } from './result-of.ts'

/** The sentences of the body. A sentence that crosses a boundary of the body keeps only its tokens within. */
export function bodySentences(file: VFile): readonly Sentence[] {
  const body = bodyOf(file)
  const sentences: Sentence[] = []
  for (const sentence of resultOf(file, 'sentences', 'retextTokens', [])) {
    if (!overlaps(body, sentence)) continue
    if (contains(body, sentence)) {
      sentences.push(sentence)
      continue
    }
    const tokens = sentence.tokens.filter((token) => contains(body, token))
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) sentences.push({ ...sentence, start: first.start, end: last.end, tokens })
  }
  return sentences
}
