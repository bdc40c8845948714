import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { InputError } from '../../dataset/input-error.ts'
import { describeBinary } from '../binary-files.ts'
import { FileText } from '../encoding/file-text.ts'
import type { FileDocument } from '../file-document.ts'
import { shiftPlaces } from '../places/file-places.ts'
import { leaveRejections } from './leave-rejections.ts'

/**
 * Read the text of a PDF with unpdf, which is installed apart. Offsets of its file are those of the text of all pages.
 *
 * @throws InputError
 *   If unpdf is not installed, or it finds no text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<FileDocument[]> {
  const unpdf = await importUnpdf()
  if (unpdf === undefined)
    throw new InputError(describeBinary(bytes, name) ?? `${name}: Unexpected bytes, expected a PDF`)
  let pages: string[]
  try {
    pages = await leaveRejections(() => readPages(unpdf, bytes))
  } catch (error) {
    throw new InputError(`${name}: Unexpected PDF: ${(error as Error).message}`)
  }
  const text = pages.join('\n')
  if (text.trim() === '')
    throw new InputError(`${name}: PDF without text, such as a scan; read its letters first`)
  const starts = pages.map((_, index) =>
    pages.slice(0, index).reduce((length, page) => length + page.length + 1, 0),
  )
  return [{ id: name, text, map: shiftPlaces(0), file: new FileText(text, 'pdf'), pages: starts }]
}

async function readPages(unpdf: Unpdf, bytes: Uint8Array): Promise<string[]> {
  const pdf = await unpdf.getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  try {
    return (await unpdf.extractText(pdf, { mergePages: false })).text
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Unpdf = typeof import('unpdf')

/** Import unpdf from beside this package, or else from the current folder; undefined where it is in neither. */
async function importUnpdf(): Promise<Unpdf | undefined> {
  try {
    return await import('unpdf')
  } catch {
    try {
      const path = createRequire(join(process.cwd(), 'package.json')).resolve('unpdf')
      return (await import(pathToFileURL(path).href)) as Unpdf
    } catch {
      return undefined
    }
  }
}
