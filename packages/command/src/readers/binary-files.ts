import { decodeLatin1 } from './encoding/latin-1.ts'

interface BinaryFile {
  name: string
  /** The characters that such files start with, a byte each. */
  starts: readonly string[]
  advice: (file: string) => string
}

const expected = () => 'expected text'

/** Kinds of files that are no text, and what to do with them. */
const binaryFiles: readonly BinaryFile[] = [
  { name: 'PDF', starts: ['%PDF-'], advice: (file) => `npm i unpdf, or pdftotext ${file}` },
  {
    name: 'gzip',
    starts: ['\x1F\x8B'],
    advice: (file) => `gunzip -c ${file} | onrecord extract`,
  },
  {
    name: 'ZIP or a document in it, such as .docx, .odt or .epub',
    starts: ['PK\x03\x04'],
    advice: () => 'save it as HTML or text',
  },
  { name: 'Word document', starts: ['\xD0\xCF\x11\xE0'], advice: () => 'save it as HTML or text' },
  { name: 'RTF', starts: ['{\\rtf'], advice: () => 'save it as HTML or text' },
  { name: 'WARC', starts: ['WARC/'], advice: () => 'take the pages out of it first' },
  { name: 'PNG', starts: ['\x89PNG'], advice: expected },
  { name: 'JPEG', starts: ['\xFF\xD8\xFF'], advice: expected },
  { name: 'GIF', starts: ['GIF87a', 'GIF89a'], advice: expected },
]

/** Say what a file is, and what to do with it, if it is of a known kind that is no text. */
export function describeBinary(bytes: Uint8Array, file: string): string | undefined {
  const start = decodeLatin1(bytes.subarray(0, 16))
  const found = binaryFiles.find(({ starts }) => starts.some((magic) => start.startsWith(magic)))
  return found && `${file}: ${found.name}; ${found.advice(file)}`
}

export const isPdf = (bytes: Uint8Array): boolean => decodeLatin1(bytes.subarray(0, 5)) === '%PDF-'
