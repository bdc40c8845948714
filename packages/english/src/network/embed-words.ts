import type { Matrix, Model } from '../model/model.ts'
import { findAffixes } from './find-affixes.ts'
import { hash } from './hash.ts'
import type { Kernels } from './kernels.ts'
import type { Memory } from './memory.ts'
import { normalize } from './normalize.ts'
import { highest, PackedMatrix } from './packed-matrix.ts'
import type { Weights } from './weights.ts'

/** How many different words are kept. */
const capacity = 4096
/** How many new words are projected at a time. */
const batch = 64
/** What is further from zero in a word's vector is cut; what is in the model reaches a quarter of it. */
const range = 8

/**
 * The first layer's projected input of words, which depends on their form alone: it is computed once for every
 * different form, and kept.
 */
export class WordEmbedder {
  /** Where the rows of the known forms are, [capacity × width]. */
  readonly table: number
  readonly #width: number
  readonly #kernels: Kernels
  readonly #memory: Memory
  readonly #words: Matrix
  readonly #affixes: Matrix
  readonly #projection: PackedMatrix
  readonly #bias: number
  /** Vectors of new words as integers, [batch × inner]. */
  readonly #raw: number
  readonly #inner: number
  readonly #vocabulary: Map<number, number>
  readonly #rows = new Map<string, number>()
  /** The forms whose rows are reserved but not yet filled. */
  #pending: string[] = []

  constructor(model: Model, weights: Weights, memory: Memory, kernels: Kernels) {
    this.#kernels = kernels
    this.#memory = memory
    this.#words = weights.matrix('words')
    this.#affixes = weights.matrix('affixes')
    this.#width = weights.matrix('input 0').columns
    this.#projection = new PackedMatrix(weights, memory, kernels, 'input 0', range)
    this.#bias = weights.load('input 0 bias')
    this.table = memory.allocate(capacity * this.#width)
    this.#inner = this.#words.columns + this.#affixes.columns
    this.#raw = memory.allocate((batch * this.#inner) / 2)
    this.#vocabulary = new Map(Array.from(model.vocabulary, (code, index) => [code, index + 1]))
  }

  /** Make room for so many new forms, all of which the caller then asks for. */
  reserve(count: number): void {
    if (this.#rows.size + count > capacity) this.#rows.clear()
  }

  /** The row of a form in the table. It holds once {@link finish} has been called. */
  find(form: string): number {
    const known = this.#rows.get(form)
    if (known !== undefined) return known
    const row = this.#rows.size
    this.#rows.set(form, row)
    this.#pending.push(form)
    if (this.#pending.length === batch) this.finish()
    return row
  }

  /** Fill the rows of the forms that were new. */
  finish(): void {
    const count = this.#pending.length
    if (count === 0) return
    for (const [index, form] of this.#pending.entries()) this.#embed(form, index)
    const target = this.table + (this.#rows.size - count) * this.#width * 4
    this.#projection.multiply(this.#raw, target, count, false)
    this.#kernels.addBias(target, this.#bias, count, this.#width)
    this.#pending = []
  }

  #embed(form: string, index: number): void {
    const sums = new Float32Array(this.#inner)
    const row = this.#vocabulary.get(hash(normalize(form))) ?? 0
    addRow(this.#words, row, sums, 0)
    for (const affix of findAffixes(form, this.#affixes.rows).slice(row === 0 ? 1 : 0))
      addRow(this.#affixes, affix, sums, this.#words.columns)
    const { shorts } = this.#memory
    const start = (this.#raw >> 1) + index * this.#inner
    for (let column = 0; column < sums.length; column++) {
      const whole = Math.round(((sums[column] ?? 0) / range) * highest)
      shorts[start + column] = Math.max(-highest, Math.min(highest, whole))
    }
  }
}

function addRow({ columns, scales, values }: Matrix, row: number, sums: Float32Array, at: number) {
  const scale = scales[row] ?? 0
  const start = row * columns
  for (let column = 0; column < columns; column++)
    sums[at + column] = (sums[at + column] ?? 0) + (values[start + column] ?? 0) * scale
}
