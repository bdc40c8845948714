import type { Span } from '@onrecord/schema'
import type { VFile } from 'vfile'

/** The span of the body of a text: without `retextDocument` the whole text. */
export const bodyOf = (file: VFile): Span =>
  file.data.document?.body ?? { start: 0, end: Number.POSITIVE_INFINITY }
