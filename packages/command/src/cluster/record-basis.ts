import { describePackage } from '../cache/find-package.ts'
import { hashCode } from '../cache/hash-code.ts'
import { sha256 } from '../dataset/content-hash.ts'
import { ownPackage } from '../init/own-package.ts'

/** A text, with what its extraction record depends on beside the words and the code. */
export interface ReadText {
  id: string
  title: string | null
  published: string | null
  /** Of the text. */
  sha256: string
}

/** The hash of what reads the texts of a dataset: the code, and the words and actors of its own by their hash. */
export const hashReader = (vocabulary: string): string =>
  sha256(JSON.stringify([hashCode() ?? describePackage(ownPackage()), vocabulary]))

/** The hash of all that an extraction record is computed from: two that agree in it are equal. */
export const hashBasis = (
  reader: string,
  { id, title, published, sha256: text }: ReadText,
): string => sha256(JSON.stringify([reader, id, title, published, text]))
