import type { Sentence } from '@onrecord/english'
import type { VFile } from 'vfile'

/** The sentences of a text's prose. One that the prose starts or ends in keeps only the tokens in it. */
export function bodySentences(file: VFile): readonly Sentence[] {
  const { start, end } = file.data.document?.body ?? { start: 0, end: Number.POSITIVE_INFINITY }
  const sentences: Sentence[] = []
  for (const sentence of file.data.sentences ?? []) {
    if (sentence.end <= start || sentence.start >= end) continue
    if (sentence.start >= start && sentence.end <= end) {
      sentences.push(sentence)
      continue
    }
    const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) sentences.push({ ...sentence, start: first.start, end: last.end, tokens })
  }
  return sentences
}
