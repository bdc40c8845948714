import type { Sentence, Token } from '@onrecord/english'
import { SentenceTree } from './sentence-tree.ts'

/** Where a token is in the tree of its sentence. */
export interface TreePlace {
  tree: SentenceTree
  index: number
}

/** The trees of a text, to look up by token. */
export class TreeIndex {
  readonly #places = new Map<Token, { sentence: Sentence; index: number }>()
  readonly #trees = new Map<Sentence, SentenceTree>()

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences)
      for (const [index, token] of sentence.tokens.entries())
        this.#places.set(token, { sentence, index })
  }

  /** Where a token is, or nothing where there is no token or it is in no sentence. */
  placeOf(token: Token | undefined): TreePlace | undefined {
    const place = token && this.#places.get(token)
    if (place === undefined) return undefined
    const tree = this.#trees.get(place.sentence) ?? new SentenceTree(place.sentence.tokens)
    this.#trees.set(place.sentence, tree)
    return { tree, index: place.index }
  }
}
