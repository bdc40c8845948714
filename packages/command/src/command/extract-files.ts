import type { ErrorPolicy } from '../errors/error-policy.ts'
import { Tally } from '../errors/tally.ts'
import type { Extracted } from '../jobs/extract-text.ts'
import { workInOrder } from '../jobs/in-order.ts'
import { TaskError } from '../jobs/task-error.ts'
import type { Workers } from '../jobs/workers.ts'
import type { FileDocument } from '../readers/file-document.ts'
import type { ReadOptions } from '../readers/read-text-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { Terminal } from './command.ts'
import type { ExtractOutput } from './output-options.ts'
import { PrintedDocuments } from './printed-documents.ts'
import { type FileToRead, readFiles } from './read-files.ts'
import { describeUndated, isUndated } from './undated.ts'

/** What the call says of its files. */
export interface ExtractOptions extends ReadOptions {
  title: string | null
  published: string | null
  errors: ErrorPolicy
  /** The size of the largest file, in bytes. */
  maxBytes: number
}

/** A document of a file, and what came of it. */
interface Result {
  file: string
  document?: FileDocument
  extracted: Extracted
}

/**
 * Extract from files, folders and patterns; `-` is standard input.
 *
 * @returns
 *   The exit code, as of `Tally`.
 * @throws InputError
 *   If an error ends the run.
 */
export async function extractFiles(
  words: readonly string[],
  options: ExtractOptions,
  output: ExtractOutput,
  terminal: Terminal,
  workers: Workers,
): Promise<number> {
  const tally = new Tally(options.errors, terminal.note)
  const printed = new PrintedDocuments(output, terminal.write)
  const undated: string[] = []
  const work = async ({ file, document, error }: FileToRead): Promise<Result> => {
    if (document === undefined) return { file, extracted: { error: error ?? '' } }
    const extracted = await extractDocument(document, options, workers)
    return { file, document, extracted }
  }
  const take = async ({ file, document, extracted }: Result): Promise<void> => {
    for (const problem of document?.problems ?? []) terminal.note(`${file}:${problem}`)
    if (document === undefined || 'error' in extracted)
      return tally.addError('error' in extracted ? extracted.error : '')
    for (const message of extracted.messages) terminal.note(`${file}:${message}`)
    const { record } = extracted
    if (isUndated(record)) undated.push(record.id)
    tally.addRecord()
    await printed.add(document, record)
  }
  await printed.begin()
  await workInOrder(readFiles(words, options, terminal), workers.atOnce, work, take)
  await printed.end()
  if (undated.length > 0) terminal.note(describeUndated(undated))
  return tally.exitCode
}

async function extractDocument(
  document: FileDocument,
  { title, published }: ExtractOptions,
  workers: Workers,
): Promise<Extracted> {
  const read = toGiven(document)
  const given = {
    ...read,
    title: title ?? read.title ?? null,
    published: published ?? read.published ?? null,
  }
  try {
    const extracted = await workers.run('extractText', { text: document.text, given })
    return 'error' in extracted ? { error: `${document.id}: ${extracted.error}` } : extracted
  } catch (error) {
    if (!(error instanceof TaskError)) throw error
    return { error: `${document.id}: ${error.message}` }
  }
}
