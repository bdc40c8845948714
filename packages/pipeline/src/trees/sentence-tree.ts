import type { Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'

/** A sentence as its dependency tree, to walk up and down. */
export class SentenceTree {
  readonly tokens: readonly Token[]
  readonly #children: number[][]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.#children = tokens.map(() => [])
    for (const [index, { head }] of tokens.entries()) this.#children[head]?.push(index)
  }

  /** What hangs on a token, in order. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? []
  }

  /** What hangs on a token by some relation, subrelations included unless the relation names one. */
  childrenBy(index: number, ...relations: readonly string[]): number[] {
    return this.children(index).filter((child) => this.is(child, ...relations))
  }

  /** Whether a token has one of some relations to its head. */
  is(index: number, ...relations: readonly string[]): boolean {
    const relation = this.tokens[index]?.relation ?? ''
    return relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`))
  }

  /** The head of a token, or -1. */
  headOf(index: number): number {
    return this.tokens[index]?.head ?? -1
  }

  /** The lemma of the preposition or the like before a token, if there is one. */
  caseOf(index: number): string | undefined {
    const marker = this.childrenBy(index, 'case').at(0)
    return marker === undefined ? undefined : this.tokens[marker]?.lemma
  }

  /** The first token of a coordination: "Rome" for "Madrid" in "Rome and Madrid". */
  firstConjunct(index: number): number {
    let first = index
    for (let steps = 0; steps < this.tokens.length && this.is(first, 'conj'); steps++)
      first = this.headOf(first)
    return first
  }

  /** The token that a name or phrase between two tokens hangs by. */
  headOfRange(first: number, next: number): number {
    for (let index = first; index < next; index++) {
      const head = this.headOf(index)
      if (head < first || head >= next) return index
    }
    return first
  }

  /** From the first to the last token that a token governs; it is one stretch, as trees are projective. */
  rangeOf(index: number): { first: number; next: number } {
    let first = index
    for (let child = this.children(first)[0]; child !== undefined && child < first; ) {
      first = child
      child = this.children(first)[0]
    }
    let last = index
    for (let child = this.children(last).at(-1); child !== undefined && child > last; ) {
      last = child
      child = this.children(last).at(-1)
    }
    return { first, next: last + 1 }
  }

  spanOf(first: number, next: number): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[next - 1]?.end ?? 0 }
  }
}
