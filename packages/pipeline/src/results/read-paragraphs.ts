import { type Paragraph, readSentence, type Word } from '@onrecord/grammar'
import { contains, overlaps } from '@onrecord/schema'
import type { VFile } from 'vfile'
import { bodyOf } from './body-of.ts'
import { resultOf } from './result-of.ts'

/** The paragraphs of the prose, in order. Of a sentence in which the prose starts or ends, the words in the prose count. */
export function readParagraphs(file: VFile): Paragraph[] {
  const body = bodyOf(file)
  const paragraphs: { index: number; sentences: (readonly Word[])[] }[] = []
  for (const sentence of resultOf(file, 'sentences', 'retextTokens', [])) {
    if (!overlaps(body, sentence)) continue
    const { words } = readSentence(sentence)
    const prose = contains(body, sentence) ? words : words.filter((word) => contains(body, word))
    if (prose.length === 0) continue
    const last = paragraphs.at(-1)
    if (last?.index === sentence.paragraph) last.sentences.push(prose)
    else paragraphs.push({ index: sentence.paragraph, sentences: [prose] })
  }
  return paragraphs.map(({ index, sentences }) => ({
    index,
    sentences,
    start: sentences[0]?.[0]?.start ?? 0,
    end: sentences.at(-1)?.at(-1)?.end ?? 0,
  }))
}
