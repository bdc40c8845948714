import { isPdf } from './binary-files.ts'
import type { FileDocument } from './file-document.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { type ReadOptions, readTextDocuments } from './read-text-documents.ts'

/**
 * Read the documents of a file.
 *
 * @param name
 *   The name of the file, for its type, ids and messages.
 * @throws InputError
 *   If the file is empty, no text, or not of its type. The message names the file.
 */
export async function readDocuments(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<FileDocument[]> {
  const { type } = options
  if (type === 'pdf' || (type === undefined && isPdf(bytes))) return readPdf(bytes, name)
  return readTextDocuments(bytes, name, options)
}
