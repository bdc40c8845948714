import type { ExtractedDocument } from './document.ts'

/** Format the records of texts as one array, with all fields or some. */
export const formatJson = (
  documents: readonly ExtractedDocument[],
  fields?: readonly string[],
): string =>
  `${JSON.stringify(
    documents.map((document) => pickFields(document, fields)),
    null,
    2,
  )}\n`

/** Format the record of a text as a line. */
export const formatNdjson = (document: ExtractedDocument, fields?: readonly string[]): string =>
  `${JSON.stringify(pickFields(document, fields))}\n`

const pickFields = ({ json }: ExtractedDocument, fields: readonly string[] | undefined): object =>
  fields === undefined
    ? json
    : Object.fromEntries(
        Object.entries(json).filter(([key]) => key === 'id' || fields.includes(key)),
      )
