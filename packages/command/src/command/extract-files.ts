import { extract } from '@onrecord/pipeline'
import type { Extraction } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { listFiles } from '../readers/list-files.ts'
import { type OffsetUnit, placeSpans } from '../readers/place-spans.ts'
import { type ReadOptions, readDocuments } from '../readers/read-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { Terminal } from './command.ts'
import { readInput } from './read-input.ts'
import { summarize } from './summarize.ts'
import { describeUndated, isUndated } from './undated.ts'

/** What the call says of its files. */
export interface ExtractOptions extends ReadOptions {
  title: string | null
  published: string | null
  offsets: OffsetUnit
  asJson: boolean
}

/**
 * Extract from files, folders and patterns; `-` is standard input. A file that cannot be read is reported, and the remaining
 * files are processed.
 *
 * @returns
 *   The exit code: 1 if a file could not be read.
 */
export async function extractFiles(
  words: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<number> {
  const records: object[] = []
  const undated: string[] = []
  let code = 0
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      terminal.note(error.message)
      code = 1
    }
  }
  const extractFile = async (file: string): Promise<void> => {
    const bytes = file === '-' ? await readInput(terminal) : readBytesOfAnyFile(file)
    for (const document of await readDocuments(bytes, file, options)) {
      for (const problem of document.problems ?? []) terminal.note(`${file}:${problem}`)
      const record = extractDocument(document, options, (message) =>
        terminal.note(`${file}:${message}`),
      )
      if (isUndated(record)) undated.push(record.id)
      if (options.asJson) records.push(toJson(record, document, options.offsets))
      else await terminal.write(summarize(record, document.text))
    }
  }
  for (const word of words)
    await attempt(async () => {
      for (const file of word === '-' ? [word] : listFiles(word))
        await attempt(() => extractFile(file))
    })
  if (options.asJson) await terminal.write(`${JSON.stringify(records, null, 2)}\n`)
  if (undated.length > 0) terminal.note(describeUndated(undated))
  return code
}

function extractDocument(
  document: FileDocument,
  { title, published }: ExtractOptions,
  report: (message: string) => void,
): Extraction {
  const given = toGiven(document)
  return extract(
    document.text,
    {
      ...given,
      title: title ?? given.title ?? null,
      published: published ?? given.published ?? null,
    },
    report,
  )
}

/** The record, with the text that its offsets count in where that is not the file. */
function toJson(record: Extraction, document: FileDocument, offsets: OffsetUnit): object {
  const { url, text, file } = document
  const [{ id, ...rest }] = [placeSpans(record, document, offsets)]
  return {
    id,
    ...(url !== undefined && { url }),
    ...rest,
    ...(offsets === 'text' && text !== file.text && { text }),
  }
}
