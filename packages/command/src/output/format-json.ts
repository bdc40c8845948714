import type { ExtractedDocument } from './document.ts'

/** Format the records of texts as one array, with all fields or some. */
export const formatJson = (
  documents: readonly ExtractedDocument[],
  fields?: readonly string[],
): string =>
  [
    '[',
    ...documents.flatMap((document, index) => [...formatJsonItem(document, fields, index)]),
    formatJsonEnd(documents.length),
  ].join('')

/**
 * Format the record of a text as an item of such an array, which "[" begins; its index is from 0. It comes in parts, as the JSON of
 * a long text would take more memory than its record.
 */
export function* formatJsonItem(
  document: ExtractedDocument,
  fields: readonly string[] | undefined,
  index: number,
): Generator<string> {
  const entries = Object.entries(pickFields(document, fields)).filter(
    ([, value]) => value !== undefined,
  )
  yield `${index > 0 ? ',' : ''}\n  {`
  for (const [place, [key, value]] of entries.entries()) {
    yield `${place > 0 ? ',' : ''}\n    ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* formatList(value)
    else yield formatValue(value, '    ')
  }
  yield '\n  }'
}

function* formatList(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += itemsOfPart)
    yield items
      .slice(start, start + itemsOfPart)
      .map((item, index) => {
        const mark = start + index > 0 ? ',' : '['
        return `${mark}\n      ${formatValue(item, '      ')}`
      })
      .join('')
  yield '\n    ]'
}

/** How many items of a list are formatted at once. */
const itemsOfPart = 500

const formatValue = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)

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
