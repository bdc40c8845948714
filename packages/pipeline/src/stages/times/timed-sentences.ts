import type { Sentence } from '@onrecord/english'
import { contains, overlaps } from '@onrecord/schema'
import type { VFile } from 'vfile'
import { bodyOf } from '../../results/body-of.ts'
import { bodySentences } from '../../results/body-sentences.ts'
import { resultOf } from '../../results/result-of.ts'

/** The sentences with times, in order: those of the title and the dateline, and of the body. */
export function timedSentences(file: VFile): readonly Sentence[] {
  const body = bodyOf(file)
  const headings = (file.data.document?.heading ?? []).filter((span) => !overlaps(span, body))
  const sentences = resultOf(file, 'sentences', 'retextTokens', [])
  const inHeadings = headings.flatMap((heading) =>
    sentences
      .filter((sentence) => overlaps(heading, sentence))
      .flatMap((sentence): Sentence[] => {
        const tokens = sentence.tokens.filter((token) => contains(heading, token))
        const first = tokens[0]
        const last = tokens.at(-1)
        if (!(first && last)) return []
        if (tokens.length === sentence.tokens.length) return [sentence]
        return [{ ...sentence, start: first.start, end: last.end, tokens }]
      }),
  )
  return [...inHeadings, ...bodySentences(file)].sort((a, b) => a.start - b.start)
}
