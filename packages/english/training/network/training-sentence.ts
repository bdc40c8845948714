/** What there is to choose for every token of a sentence. */
export const tasks = ['tags', 'fineTags', 'names', 'heads', 'relations'] as const
export type Task = (typeof tasks)[number]

/** The choices of a teacher that is not sure. */
export interface SecondChoices {
  /** The second-likeliest choice of every token; -1 where there is none. */
  choices: readonly number[]
  /** The share of the likeliest choice of every token, from 0.5 to 1; the second has the rest. */
  shares: readonly number[]
}

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
  /** Where a teacher gave the choices. */
  seconds?: Readonly<Partial<Record<Task, SecondChoices>>>
}
