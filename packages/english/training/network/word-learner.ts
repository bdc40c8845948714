import { findAffixes } from '../../src/network/find-affixes.ts'
import { hash } from '../../src/network/hash.ts'
import { normalize } from '../../src/network/normalize.ts'
import type { WordVectors } from '../../src/network/word-vectors.ts'
import type { Workplace } from './dense-layer.ts'
import type { Parameter } from './parameters.ts'
import type { Random } from './random.ts'

/** A word seen fewer times has no entry of its own. */
const fewest = 3
/** A word seen so often is taken for an unknown one every other time. */
const rarity = 0.35
/** How often the affixes are left out. */
const affixDropout = 0.1

export interface WordWidths {
  word: number
  affix: number
  affixRows: number
}

interface Word {
  code: number
  row: number
  /** How often it was seen. */
  count: number
  affixes: readonly number[]
}

interface Use {
  code: number
  row: number
  affixes: readonly number[]
}

/** Learns vectors of words and of their affixes. Those of {@link WordVectors} come with them and stay what they are. */
export class WordLearner {
  /** Hashes of the known words, in the order of their rows. */
  readonly vocabulary: Uint32Array
  readonly words: Parameter
  readonly affixes: Parameter
  readonly #vectors: WordVectors
  readonly #place: Workplace
  readonly #random: Random
  readonly #rows = new Map<number, Word>()
  readonly #known = new Map<string, Word>()
  #uses: Use[] = []

  constructor(
    place: Workplace,
    random: Random,
    widths: WordWidths,
    vectors: WordVectors,
    forms: Iterable<string>,
  ) {
    this.#vectors = vectors
    const counts = new Map<number, number>()
    for (const form of forms) {
      const code = hash(normalize(form))
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    const frequent = [...counts].filter(([, count]) => count >= fewest)
    this.vocabulary = Uint32Array.from(frequent, ([code]) => code)
    for (const [index, [code, count]] of frequent.entries())
      this.#rows.set(code, { code, row: index + 1, count, affixes: [] })
    this.#place = place
    this.#random = random
    const { parameters } = place
    this.words = parameters.sparse('words', frequent.length + 1, widths.word, 0.1)
    this.affixes = parameters.sparse('affixes', widths.affixRows, widths.affix, 0.1)
  }

  /** The width of a vector. */
  get width(): number {
    return this.words.columns + this.affixes.columns + this.#vectors.width
  }

  /** Write the vectors of forms, [forms × width]; now and then a word is taken for unknown. */
  forward(forms: readonly string[], target: number): void {
    const { floats } = this.#place.memory
    this.#uses = forms.map((form) => this.#use(form))
    floats.fill(0, target >> 2, (target >> 2) + forms.length * this.width)
    for (const [index, use] of this.#uses.entries()) {
      const start = target + index * this.width * 4
      this.#eachRow(use, start, (table, row, place) =>
        this.#place.kernels.add(place, table.weights + row * table.columns * 4, table.columns),
      )
      const learned = this.words.columns + this.affixes.columns
      this.#vectors.write(use.code, floats, (start >> 2) + learned)
    }
  }

  /** Add to the gradients of what {@link forward} used last. */
  backward(gradient: number): void {
    for (const [index, use] of this.#uses.entries())
      this.#eachRow(use, gradient + index * this.width * 4, (table, row, place) => {
        this.#place.kernels.add(table.gradient + row * table.columns * 4, place, table.columns)
        this.#place.parameters.touch(table, row)
      })
  }

  #eachRow(
    { affixes, row }: Use,
    place: number,
    call: (table: Parameter, row: number, place: number) => void,
  ): void {
    call(this.words, row, place)
    for (const affix of affixes) call(this.affixes, affix, place + this.words.columns * 4)
  }

  #use(form: string): Use {
    const word = this.#find(form)
    const isUnknown = word.row === 0 || this.#random.next() < rarity / (rarity + word.count)
    const affixes = isUnknown ? word.affixes.slice(1) : word.affixes
    return {
      code: word.code,
      row: isUnknown ? 0 : word.row,
      affixes: this.#random.next() < affixDropout ? [] : affixes,
    }
  }

  #find(form: string): Word {
    const known = this.#known.get(form)
    if (known) return known
    const code = hash(normalize(form))
    const { row, count } = this.#rows.get(code) ?? { row: 0, count: 0 }
    const word = { code, row, count, affixes: findAffixes(form, this.affixes.rows) }
    this.#known.set(form, word)
    return word
  }
}
