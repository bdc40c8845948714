import type { Extraction } from '@onrecord/schema'
import type { ExtractedDocument } from '../output/document.ts'
import { keepSure } from '../output/keep-sure.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { locateInFile } from '../readers/locate-in-file.ts'
import type { OffsetUnit } from '../readers/offset-unit.ts'
import { placeSpans } from '../readers/place-spans.ts'

/** What formats need of a document and its record: those of its records that are sure, and where they are in the file. */
export function describeDocument(
  document: FileDocument,
  all: Extraction,
  { least, offsets }: { least: number; offsets: OffsetUnit },
): ExtractedDocument {
  const record = keepSure(all, least)
  return {
    file: document.id,
    text: document.text,
    record,
    json: toJson(record, document, offsets),
    place: (span) => locateInFile(document, span),
  }
}

/** The record, with the text that its offsets count in where that is not the file. */
function toJson(record: Extraction, document: FileDocument, offsets: OffsetUnit): object {
  const { url, text, file } = document
  const { id, ...rest } = placeSpans(record, document, offsets)
  return {
    id,
    ...(url !== undefined && { url }),
    ...rest,
    ...(offsets === 'text' && text !== file.text && { text }),
  }
}
