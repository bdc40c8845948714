import { extract, type Lexicon } from '@onrecord/pipeline'
import type { Extraction } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import type { ExtractedDocument } from '../output/document.ts'
import { keepSure } from '../output/keep-sure.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { listFiles } from '../readers/list-files.ts'
import { locateInFile } from '../readers/locate-in-file.ts'
import type { OffsetUnit } from '../readers/offset-unit.ts'
import { placeSpans } from '../readers/place-spans.ts'
import { type ReadOptions, readDocuments } from '../readers/read-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { Terminal } from './command.ts'
import type { ExtractOutput } from './output-options.ts'
import { readInput } from './read-input.ts'
import { describeUndated, isUndated } from './undated.ts'

/** What the call says of its files. */
export interface ExtractOptions extends ReadOptions {
  title: string | null
  published: string | null
  lexicon: Lexicon | null
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
  output: ExtractOutput,
  terminal: Terminal,
): Promise<number> {
  const { format } = output
  const kept: ExtractedDocument[] = []
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
      const extracted = toExtracted(keepSure(record, output.least), document, output.offsets)
      if (format.each) await terminal.write(format.each(extracted, output.options))
      else kept.push(extracted)
    }
  }
  if (format.head) await terminal.write(format.head(output.options))
  for (const word of words)
    await attempt(async () => {
      for (const file of word === '-' ? [word] : listFiles(word))
        await attempt(() => extractFile(file))
    })
  if (format.all) await terminal.write(format.all(kept, output.options))
  if (undated.length > 0) terminal.note(describeUndated(undated))
  return code
}

function extractDocument(
  document: FileDocument,
  { title, published, lexicon }: ExtractOptions,
  onMessage: (message: string) => void,
): Extraction {
  const given = toGiven(document)
  return extract(document.text, {
    ...given,
    title: title ?? given.title ?? null,
    published: published ?? given.published ?? null,
    lexicon,
    onMessage,
  })
}

const toExtracted = (
  record: Extraction,
  document: FileDocument,
  offsets: OffsetUnit,
): ExtractedDocument => ({
  file: document.id,
  text: document.text,
  record,
  json: toJson(record, document, offsets),
  place: (span) => locateInFile(document, span),
})

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
