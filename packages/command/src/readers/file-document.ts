import type { FileText } from './encoding/file-text.ts'
import type { ReadDocument } from './reader.ts'

/** A document, and the file that it is in. */
export interface FileDocument extends ReadDocument {
  /** The name of the file, with the part of it that the document is: `feed.xml#7`. */
  id: string
  /** The text of the file. */
  file: FileText
  /** The offsets where the pages of the file start, if it has pages. */
  pages?: readonly number[]
}
