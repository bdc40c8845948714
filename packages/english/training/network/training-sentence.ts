/** A sentence to learn from, by index into the labels; -1 where nothing is known. */
export interface TrainingSentence {
  forms: readonly string[]
  tags: readonly number[]
  fineTags: readonly number[]
  /** 0 is the root, i + 1 the token i. Empty where the tree is not known. */
  heads: readonly number[]
  relations: readonly number[]
  /** Empty where names are not known. */
  names: readonly number[]
}
