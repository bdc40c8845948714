import { findSorted } from '../find-sorted.ts'

/** Numbers of a vector that are quantized together. */
export const partWidth = 4
/** The values that a part may have. */
export const partValues = 256

/**
 * Vectors of words that were learned from far more text than the treebanks hold, by the hash of their normalized forms.
 * They are quantized in parts (Jégou et al. 2011, "Product Quantization for Nearest Neighbor Search").
 *
 * The bytes of a table: the number of words and of parts as 32-bit integers; the hashes in ascending order; the values of
 * each part as floats; and for every word one byte a part.
 */
export class WordVectors {
  /** How many numbers a vector takes: a multiple of eight. The last ones may be zero. */
  readonly width: number
  readonly #parts: number
  readonly #codes: Uint32Array
  readonly #values: Float32Array
  readonly #indexes: Uint8Array

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const [count = 0, parts = 0] = new Uint32Array(buffer, byteOffset, 2)
    const values = parts * partValues * partWidth
    this.width = (parts * partWidth + 7) & ~7
    this.#parts = parts
    this.#codes = new Uint32Array(buffer, byteOffset + 8, count)
    this.#values = new Float32Array(buffer, byteOffset + 8 + 4 * count, values)
    this.#indexes = new Uint8Array(buffer, byteOffset + 8 + 4 * (count + values), count * parts)
  }

  /** Write the vector of the word with a hash; zeros for a word that has none. */
  write(code: number, target: Float32Array, offset: number): void {
    target.fill(0, offset, offset + this.width)
    const word = findSorted(this.#codes, code)
    if (word === undefined) return
    for (let part = 0; part < this.#parts; part++) {
      const index = this.#indexes[word * this.#parts + part] ?? 0
      const from = (part * partValues + index) * partWidth
      for (let place = 0; place < partWidth; place++)
        target[offset + part * partWidth + place] = this.#values[from + place] ?? 0
    }
  }
}
