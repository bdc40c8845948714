import type { FilePlaces } from './places/file-places.ts'
import type { ReaderName } from './reader-names.ts'

/** A text that was read from a file, and where its words are there. */
export interface ReadDocument {
  /** Tells apart the documents of a file that has several; absent where the file is one document. */
  part?: string
  /** The text, without markup. */
  text: string
  /** Leads from offsets of the text to those of the decoded file, in UTF-16 code units. */
  map: FilePlaces
  /** The title, if the file gives one. */
  title?: string | undefined
  /** Who wrote it, if the file says so. */
  authors?: readonly string[] | undefined
  /** The day of publication, `2018-03-08`. */
  published?: string | undefined
  /** Its address, if the file gives one. */
  url?: string | undefined
  /** What is wrong in the file, after its line: `1: Unexpected front matter`. */
  problems?: readonly string[]
}

/** A kind of file that texts are read from. */
export interface Reader {
  /** Its name for `--type`. */
  name: ReaderName
  /** The ends of file names that tell it, in lower case, without the dot. */
  extensions: readonly string[]
  /** Whether a text is of this kind, by its start. */
  recognises: (text: string) => boolean
  /**
   * Read the documents of a decoded file.
   *
   * @throws InputError
   *   If the file is not of this kind. The message is without the name of the file.
   */
  read: (text: string) => ReadDocument[]
}
