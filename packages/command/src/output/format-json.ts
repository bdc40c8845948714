import type { ExtractedDocument } from './document.ts'

/** Format the records of texts as one array, with all fields or some. */
export const formatJson = (
  documents: readonly ExtractedDocument[],
  fields?: readonly string[],
): string =>
  [
    '[',
    ...documents.map((document, index) => formatJsonItem(document, fields, index)),
    formatJsonEnd(documents.length),
  ].join('')

/** Format the record of a text as an item of such an array, which "[" begins; its index is from 0. */
export function formatJsonItem(
  document: ExtractedDocument,
  fields: readonly string[] | undefined,
  index: number,
): string {
  const record = JSON.stringify(pickFields(document, fields), null, 2)
  return `${index > 0 ? ',' : ''}\n  ${record.replaceAll('\n', '\n  ')}`
}

/** The end of an array of so many items. */
export const formatJsonEnd = (count: number): string => (count > 0 ? '\n]\n' : ']\n')

/** Format the record of a text as a line. */
export const formatNdjson = (document: ExtractedDocument, fields?: readonly string[]): string =>
  `${JSON.stringify(pickFields(document, fields))}\n`

const pickFields = ({ json }: ExtractedDocument, fields: readonly string[] | undefined): object =>
  fields === undefined
    ? json
    : Object.fromEntries(
        Object.entries(json).filter(([key]) => key === 'id' || fields.includes(key)),
      )
