import { InputError } from '../dataset/input-error.ts'
import { readBytesUpTo } from '../files/read-bytes.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { listFiles } from '../readers/list-files.ts'
import { readDocuments } from '../readers/read-documents.ts'
import type { ReadOptions } from '../readers/read-text-documents.ts'
import type { Terminal } from './command.ts'
import { readInput } from './read-input.ts'
import { formatSize } from './read-size.ts'

/** A document of a file, or why it cannot be read. */
export interface FileToRead {
  file: string
  document?: FileDocument
  error?: string
}

interface FileOptions extends ReadOptions {
  /** The size of the largest file, in bytes. */
  maxBytes: number
}

/** Read the documents of files, folders and patterns one after the other; `-` is standard input. */
export async function* readFiles(
  words: readonly string[],
  options: FileOptions,
  terminal: Terminal,
): AsyncGenerator<FileToRead> {
  for (const word of words)
    try {
      for (const file of word === '-' ? [word] : listFiles(word))
        yield* readFile(file, options, terminal)
    } catch (error) {
      yield explain(word, error)
    }
}

async function* readFile(
  file: string,
  options: FileOptions,
  terminal: Terminal,
): AsyncGenerator<FileToRead> {
  const { maxBytes } = options
  try {
    const bytes =
      file === '-'
        ? await readInput(terminal, maxBytes)
        : readBytesUpTo(file, maxBytes, formatSize(maxBytes))
    for (const document of await readDocuments(bytes, file, options)) yield { file, document }
  } catch (error) {
    yield explain(file, error)
  }
}

function explain(file: string, error: unknown): FileToRead {
  if (!(error instanceof InputError)) throw error
  return { file, error: error.message }
}
