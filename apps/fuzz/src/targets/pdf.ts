import { InputError } from '../../../../packages/command/src/dataset/input-error.ts'
import type { FileDocument } from '../../../../packages/command/src/readers/file-document.ts'
import { readPdf } from '../../../../packages/command/src/readers/pdf/read-pdf.ts'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { pdfBytes } from '../texts/pdf-bytes.ts'

/** A PDF gives a text whose pages start in it, in their order, or an error for its user. */
export const pdfTarget = target({
  name: 'pdf',
  inputs: pdfBytes,
  async check(bytes) {
    for (const { pages = [], text } of await read(bytes)) {
      expect(text.trim() !== '', 'Unexpected document without a text')
      expect(pages[0] === 0, `Unexpected start of the first page: ${pages[0]}`)
      for (const [index, start] of pages.entries())
        expect(
          start <= text.length && start > (pages[index - 1] ?? -1),
          `Unexpected start of page ${index + 1}: ${start}`,
        )
    }
  },
})

async function read(bytes: Uint8Array): Promise<FileDocument[]> {
  try {
    return await readPdf(bytes, 'a.pdf')
  } catch (error) {
    expect(error instanceof InputError, `Unexpected ${error}`)
    expect(error.message.startsWith('a.pdf: '), `Unexpected message without a file: ${error}`)
    return []
  }
}
