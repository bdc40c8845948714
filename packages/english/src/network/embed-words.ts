import type { Matrix, Model } from '../model/model.ts'
import { findAffixes } from './find-affixes.ts'
import { hash } from './hash.ts'
import type { Kernels } from './kernels.ts'
import { mostTokens } from './limits.ts'
import type { Memory } from './memory.ts'
import { normalize } from './normalize.ts'
import { highest, PackedMatrix } from './packed-matrix.ts'
import type { Weights } from './weights.ts'
import { WordCache } from './word-cache.ts'
import { WordVectors } from './word-vectors.ts'

/** How many different words are kept: half of them are more than a batch has. */
const capacity = 8 * mostTokens
/** How many new words are projected at a time. */
const batch = 64
/** What is further from zero in a word's vector is cut; what is in the model reaches a quarter of it. */
const vectorRange = 8
/** What is further from zero in the projected input is cut: gates are open or closed long before. */
const rowRange = 32

/**
 * The first layer's projected input of words, which depends on their form alone: it is computed once for every
 * different form, and kept as 16-bit integers.
 */
export class WordEmbedder {
  readonly #width: number
  readonly #kernels: Kernels
  readonly #memory: Memory
  readonly #words: Table
  readonly #affixes: Table
  readonly #vectors: WordVectors
  readonly #projection: PackedMatrix
  readonly #bias: number
  readonly #inner: number
  /** The vector of a word, [inner]. */
  readonly #vector: number
  /** Vectors of new words as integers, [batch × inner]. */
  readonly #shorts: number
  /** What they are projected to, [batch × width]. */
  readonly #projected: number
  /** The rows of the known forms, [capacity × width] 16-bit integers. */
  readonly #table: number
  readonly #vocabulary: Map<number, number>
  readonly #cache = new WordCache(capacity)
  /** The rows that are not yet filled. */
  #pending: number[] = []

  constructor(model: Model, weights: Weights, memory: Memory, kernels: Kernels) {
    this.#kernels = kernels
    this.#memory = memory
    this.#words = loadTable(weights.matrix('words'), memory)
    this.#affixes = loadTable(weights.matrix('affixes'), memory)
    this.#width = weights.matrix('input 0').columns
    this.#projection = new PackedMatrix(weights, memory, kernels, 'input 0', vectorRange)
    this.#bias = weights.load('input 0 bias')
    this.#vectors = new WordVectors(model.tables.get('vectors') ?? new Uint8Array(8))
    this.#inner = this.#words.columns + this.#affixes.columns + this.#vectors.width
    this.#vector = memory.allocate(this.#inner)
    this.#shorts = memory.allocate((batch * this.#inner) / 2)
    this.#projected = memory.allocate(batch * this.#width)
    this.#table = memory.allocate((capacity * this.#width) / 2)
    this.#vocabulary = new Map(Array.from(model.vocabulary, (code, index) => [code, index + 1]))
  }

  /**
   * Write the projected input of words, [words × width].
   *
   * @param forms
   *   At most {@link mostTokens}.
   * @param rows
   *   Room for as many 32-bit integers, in bytes.
   */
  embed(forms: Iterable<string>, rows: number, target: number): void {
    let count = 0
    for (const form of forms)
      this.#memory.integers[(rows >> 2) + count++] = this.#cache.find(form) ?? this.#add(form)
    this.#finish()
    const scale = rowRange / highest
    this.#kernels.gather(rows, this.#table, scale, target, count, this.#width)
  }

  #add(form: string): number {
    const row = this.#cache.add(form)
    this.#addUp(form, this.#pending.length)
    this.#pending.push(row)
    if (this.#pending.length === batch) this.#finish()
    return row
  }

  /** Add the vectors of a word and of its affixes up, each in columns of its own, and put that learned elsewhere after them. */
  #addUp(form: string, index: number): void {
    const { floats } = this.#memory
    floats.fill(0, this.#vector >> 2, (this.#vector >> 2) + this.#inner)
    const code = hash(normalize(form))
    const word = this.#vocabulary.get(code) ?? 0
    this.#addRow(this.#words, word, this.#vector)
    const affixes = this.#vector + this.#words.columns * 4
    const rows = findAffixes(form, this.#affixes.rows)
    for (let place = word === 0 ? 1 : 0; place < rows.length; place++)
      this.#addRow(this.#affixes, rows[place] ?? 0, affixes)
    this.#vectors.write(code, floats, (affixes >> 2) + this.#affixes.columns)
    const target = this.#shorts + index * this.#inner * 2
    this.#kernels.narrow(this.#vector, target, this.#inner, highest / vectorRange)
  }

  #addRow({ columns, scales, values }: Table, row: number, sums: number): void {
    this.#kernels.addRow(sums, values + row * columns, scales[row] ?? 0, columns)
  }

  /** Project the vectors of the new words. */
  #finish(): void {
    const count = this.#pending.length
    if (count === 0) return
    const width = this.#width
    this.#projection.multiply(this.#shorts, this.#projected, count, false)
    this.#kernels.addBias(this.#projected, this.#bias, count, width)
    for (const [index, row] of this.#pending.entries()) {
      const source = this.#projected + index * width * 4
      this.#kernels.narrow(source, this.#table + row * width * 2, width, highest / rowRange)
    }
    this.#pending = []
  }
}

/** A matrix whose rows are vectors, in the kernels' memory. */
interface Table {
  rows: number
  columns: number
  /** Where the 8-bit integers start, in bytes. */
  values: number
  /** What an integer of a row stands for. */
  scales: Float32Array
}

function loadTable({ columns, rows, scales, values }: Matrix, memory: Memory): Table {
  const place = memory.allocate(Math.ceil(values.length / 4))
  new Int8Array(memory.memory.buffer, place, values.length).set(values)
  return { rows, columns, values: place, scales }
}
