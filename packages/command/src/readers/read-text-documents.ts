import { InputError } from '../dataset/input-error.ts'
import { describeBinary } from './binary-files.ts'
import { chooseReader } from './choose-reader.ts'
import { decodeFile } from './encoding/decode-file.ts'
import type { FileDocument } from './file-document.ts'
import { followPlaces, shiftPlaces } from './places/file-places.ts'
import type { ReadDocument, Reader } from './reader.ts'
import type { ReaderName } from './reader-names.ts'

/** How to read a file, where it does not tell itself. */
export interface ReadOptions {
  /** What kind of file it is; by default told by its name and content. */
  type?: ReaderName | undefined
  /** The name of an encoding, as `findEncoding` gives it. */
  encoding?: string | undefined
}

/**
 * Read the documents of a file, without a PDF's. Nothing of Node is needed.
 *
 * @param name
 *   The name of the file, for its type, ids and messages.
 * @throws InputError
 *   If the file is empty, no text, or not of its type. The message names the file.
 */
export function readTextDocuments(
  bytes: Uint8Array,
  name: string,
  { type, encoding }: ReadOptions = {},
): FileDocument[] {
  const label = name === '-' ? 'standard input' : name
  const binary = describeBinary(bytes, label)
  if (binary !== undefined) throw new InputError(binary)
  const file = decodeFile(bytes, label, encoding)
  if (/^\uFEFF?\s*$/.test(file.text)) throw new InputError(`${label}: Empty, expected text`)
  try {
    const documents = readBehindMark(chooseReader(file.text, name, type), file.text)
    if (documents.length === 0) throw new InputError('No entries, expected some in a feed')
    return documents.map((document) => ({
      ...document,
      id: document.part === undefined ? name : `${name}#${document.part}`,
      file,
    }))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${label}: ${error.message}`)
  }
}

/** A byte order mark is no part of a document, but in plain text it counts. */
function readBehindMark(reader: Reader, text: string): ReadDocument[] {
  if (reader.name === 'text' || !text.startsWith('\uFEFF')) return reader.read(text)
  return reader
    .read(text.slice(1))
    .map((document) => ({ ...document, map: followPlaces(document.map, shiftPlaces(1)) }))
}
