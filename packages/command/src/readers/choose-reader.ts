import { InputError } from '../dataset/input-error.ts'
import { findRootName } from './feed/xml.ts'
import type { Reader } from './reader.ts'
import type { ReaderName } from './reader-names.ts'
import { readers } from './readers.ts'

/** The end of a file name in lower case, without the dot: `html`. */
const extensionOf = (name: string): string =>
  /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * Choose the reader of a file: by the type that is given, or else by the end of its name, or else by its content. A text in
 * `.txt` that is a page or a feed is read as one.
 *
 * @throws InputError
 *   If it is of a kind that is no text, such as JSON that is no feed. The message is without the name of the file.
 */
export function chooseReader(text: string, name: string, type: ReaderName | undefined): Reader {
  const extension = extensionOf(name)
  const named = readers.find((reader) =>
    type === undefined ? reader.extensions.includes(extension) : reader.name === type,
  )
  if (named && (type !== undefined || named.name !== 'text')) return named
  const reader = readers.find(({ recognises }) => recognises(text))
  if (reader === undefined || reader.name !== 'text') return reader as Reader
  const kind = named ? undefined : findForeignKind(text)
  if (kind === undefined) return reader
  throw new InputError(`${kind}; --type text reads it as it is`)
}

/** What a text is that only a program reads; undefined for any other text. */
function findForeignKind(text: string): string | undefined {
  if (/^\uFEFF?\s*[[{]/.test(text) && isJson(text))
    return 'JSON, expected a text or a JSON Feed; records in lines are for --ndjson'
  if (/^\uFEFF?\s*<\?xml\b/.test(text))
    return `XML with <${findRootName(text)}>, expected RSS or Atom`
  return undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
