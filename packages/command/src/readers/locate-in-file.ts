import type { Span } from '@onrecord/schema'
import { firstFrom } from '@onrecord/schema'
import { locateOffset } from '../files/locate-offset.ts'
import type { FileDocument } from './file-document.ts'

/** Where a span of a document starts in its file, as `line:column`, both from 1, or as `page 2, character 70`. */
export function locateInFile({ map, file, pages }: FileDocument, span: Span): string {
  const { start } = map.toFile(span)
  if (pages === undefined) return locateOffset(file.text, start)
  const page = firstFrom(
    pages.map((start) => ({ start })),
    start + 1,
  )
  return `page ${page}, character ${start - (pages[page - 1] ?? 0)}`
}
