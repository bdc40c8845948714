import {
  type ExtractedDocument,
  extractDocument,
  InputError,
  readTextDocuments,
} from 'onrecord/extract'
import type { FileInput } from '../file-input.ts'
import { loadReader } from './load-reader.ts'
import type { Message } from './messages.ts'

interface ReadDocuments {
  readonly documents: readonly ExtractedDocument[]
  /** What is wrong in the file, a line each. */
  readonly notes: readonly string[]
}

/**
 * Read the documents of a file, and extract their records. The model is loaded once the file is known to be one that is read.
 *
 * @throws InputError
 *   If the file cannot be read, or the model cannot be loaded.
 */
export async function readDocuments(
  { name, bytes, title, published }: FileInput,
  say: (message: Message) => void,
): Promise<ReadDocuments> {
  const files = readTextDocuments(bytes, name)
  await loadReader((loaded, total) => say({ say: 'loading', loaded, total })).catch(
    (error: unknown) => {
      throw new InputError(`The model could not be loaded. ${error}`)
    },
  )
  const notes = files.flatMap(({ problems = [] }) => problems.map((each) => `${name}:${each}`))
  const onMessage = (message: string) => notes.push(`${name}:${message}`)
  const documents = files.map((file, done) => {
    say({ say: 'reading', done, total: files.length })
    return extractDocument(file, { title, published, onMessage })
  })
  return { documents, notes }
}
