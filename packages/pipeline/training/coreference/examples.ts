import { describeSite } from '../../src/stages/coreference/describe-site.ts'
import {
  featureNames,
  forestOf,
  type Linking,
  type Site,
  width,
} from '../../src/stages/coreference/features.ts'
import type { Groups } from './grow-forest.ts'

/** The decisions to learn from, one forest’s in a table. */
export class Examples {
  #bytes = new Uint8Array(1 << 22)
  #rows = 0
  readonly #starts: number[] = []
  readonly #right: number[] = []
  readonly #weights: number[] = []

  /**
   * Add a decision: the row of "new" and one for each candidate.
   *
   * @param right
   *   By candidate whether it is a right antecedent.
   * @param isNew
   *   Whether "new" is right.
   */
  add(
    site: Site,
    linking: Linking,
    { right, isNew, weight }: { right: readonly boolean[]; isNew: boolean; weight: number },
  ): void {
    this.#starts.push(this.#rows)
    this.#weights.push(weight)
    const rows = new Uint8Array((right.length + 1) * width)
    describeSite(rows, site, linking)
    for (const [index, is] of [isNew, ...right].entries())
      this.#push(rows.subarray(index * width, (index + 1) * width), is)
  }

  #push(row: Uint8Array, is: boolean): void {
    if ((this.#rows + 1) * width > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2)
      more.set(this.#bytes)
      this.#bytes = more
    }
    this.#bytes.set(row, this.#rows * width)
    this.#right.push(is ? 1 : 0)
    this.#rows++
  }

  /** The rows column by column. */
  get groups(): Groups {
    const columns = featureNames.map((_, feature) =>
      Uint8Array.from({ length: this.#rows }, (_, row) => this.#bytes[row * width + feature] ?? 0),
    )
    return {
      columns,
      starts: Uint32Array.from([...this.#starts, this.#rows]),
      right: Uint8Array.from(this.#right),
      weights: Float32Array.from(this.#weights),
    }
  }
}

/** A table for each forest. */
export class ExampleTables {
  readonly tables: readonly Examples[] = [new Examples(), new Examples(), new Examples()]

  add(
    site: Site,
    linking: Linking,
    decision: { right: readonly boolean[]; isNew: boolean; weight: number },
  ): void {
    this.tables[forestOf(site.phrase)]?.add(site, linking, decision)
  }
}
