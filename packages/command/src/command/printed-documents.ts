import type { Extraction } from '@onrecord/schema'
import { describeDocument } from '../extract/describe-document.ts'
import type { ExtractedDocument } from '../output/document.ts'
import type { FileDocument } from '../readers/file-document.ts'
import type { ExtractOutput } from './output-options.ts'

/** Prints documents with their records, each as it comes if its format allows that. */
export class PrintedDocuments {
  readonly #output: ExtractOutput
  readonly #write: (text: string) => Promise<void>
  readonly #kept: ExtractedDocument[] = []
  #count = 0

  constructor(output: ExtractOutput, write: (text: string) => Promise<void>) {
    this.#output = output
    this.#write = write
  }

  async begin(): Promise<void> {
    const { format, options } = this.#output
    if (format.head) await this.#write(format.head(options))
  }

  async add(document: FileDocument, record: Extraction): Promise<void> {
    const { format, options, least, offsets } = this.#output
    const extracted = describeDocument(document, record, { least, offsets })
    if (format.each === undefined) return void this.#kept.push(extracted)
    const formatted = format.each(extracted, options, this.#count++)
    for (const part of typeof formatted === 'string' ? [formatted] : formatted)
      await this.#write(part)
  }

  async end(): Promise<void> {
    const { format, options } = this.#output
    if (format.tail) await this.#write(format.tail(this.#count))
    if (format.all) await this.#write(format.all(this.#kept, options))
  }
}
