import type { Sentence } from '@onrecord/english'
import { overlaps } from '@onrecord/schema'
import type { VFile } from 'vfile'
import { bodyOf } from './body-of.ts'
import { resultOf } from './result-of.ts'

/** The sentences in which names are sought: title and body, without front matter, byline and captions. */
export function proseSentences(file: VFile): readonly Sentence[] {
  const prose = [bodyOf(file), ...(file.data.document?.heading ?? [])]
  return resultOf(file, 'sentences', 'retextTokens', []).filter((sentence) =>
    prose.some((span) => overlaps(span, sentence)),
  )
}
