import type { Sentence, Token } from '@onrecord/english'
import type { SentenceTree } from './sentence-tree.ts'
import { treeOf } from './tree-of.ts'

/** Where a token is in the tree of its sentence. */
export interface TreePlace {
  tree: SentenceTree
  index: number
}

/** The trees of a text, to look up by token. */
export class TreeIndex {
  readonly #places = new Map<Token, { sentence: Sentence; index: number }>()

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences)
      for (const [index, token] of sentence.tokens.entries())
        this.#places.set(token, { sentence, index })
  }

  /** Where a token is, or nothing where there is no token or it is in no sentence. */
  placeOf(token: Token | undefined): TreePlace | undefined {
    const place = token && this.#places.get(token)
    if (place === undefined) return undefined
    return { tree: treeOf(place.sentence), index: place.index }
  }
}
