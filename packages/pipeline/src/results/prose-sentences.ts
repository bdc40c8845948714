import type { Sentence } from '@onrecord/english'
import type { VFile } from 'vfile'

/** The sentences that names are read in: the title and the prose, without front matter, byline and captions. */
export function proseSentences(file: VFile): readonly Sentence[] {
  const { body, heading } = file.data.document ?? {}
  const start = body?.start ?? 0
  const end = body?.end ?? Number.POSITIVE_INFINITY
  return (file.data.sentences ?? []).filter(
    (sentence) =>
      (sentence.end > start && sentence.start < end) ||
      heading?.some((line) => sentence.start < line.end && sentence.end > line.start),
  )
}
