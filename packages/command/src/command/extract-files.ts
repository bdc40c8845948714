import type { Lexicon } from '@onrecord/pipeline'
import { InputError } from '../dataset/input-error.ts'
import { extractDocument } from '../extract/extract-document.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import type { ExtractedDocument } from '../output/document.ts'
import { listFiles } from '../readers/list-files.ts'
import { readDocuments } from '../readers/read-documents.ts'
import type { ReadOptions } from '../readers/read-text-documents.ts'
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
      const extracted = extractDocument(document, {
        ...options,
        least: output.least,
        offsets: output.offsets,
        onMessage: (message) => terminal.note(`${file}:${message}`),
      })
      if (isUndated(extracted.record)) undated.push(extracted.record.id)
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
