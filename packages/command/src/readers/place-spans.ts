import type { Span } from '@onrecord/schema'
import { firstFrom } from '@onrecord/schema'
import { convertSpans } from '../output/convert-spans.ts'
import type { FileDocument } from './file-document.ts'
import type { OffsetUnit } from './offset-unit.ts'

/**
 * Replace the offsets of a record, all `start` and `end` that are numbers, by those in its file. In a PDF they count
 * characters of the text of a page, and `page` is its number, from 1.
 */
export function placeSpans<T>(record: T, document: FileDocument, unit: OffsetUnit): T {
  if (unit === 'text') return record
  if (unit === 'code-points') return convertSpans(record, document.text)
  return replaceSpans(record, (span) => placeSpan(span, document, unit)) as T
}

/** Where a span of a document is in its file. */
function placeSpan(span: Span, { map, file, pages }: FileDocument, unit: OffsetUnit): object {
  const place = map.toFile(span)
  if (pages) {
    const page = firstFrom(
      pages.map((start) => ({ start })),
      place.start + 1,
    )
    const start = pages[page - 1] ?? 0
    return { page, start: place.start - start, end: place.end - start }
  }
  return unit === 'bytes' ? file.toBytes(place) : place
}

function replaceSpans(value: unknown, replace: (span: Span) => object): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceSpans(item, replace))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, replaceSpans(field, replace)])
  const replaced = Object.fromEntries(fields)
  const { start, end } = replaced
  return typeof start === 'number' && typeof end === 'number'
    ? { ...replaced, ...replace({ start, end }) }
    : replaced
}
