import { longestSentence, mostTokens } from './network/limits.ts'

/** Sentences of up to so many tokens that recur in a text, such as bullets, are read once. */
const longestRepetition = 4

/** Words that are read together, however often they recur. */
export interface Passage {
  forms: readonly string[]
  /** Of every form, the features that it has from lists of names, a bit each. */
  lists: readonly number[]
  /** Where its reading starts in that of the batch. */
  offset: number
}

/** A sentence, or a part of a long one, with its passage. */
export interface Part<Sentence> {
  sentence: Sentence
  /** The index of its first token in the sentence. */
  first: number
  passage: Passage
}

/** Sentences to be read at once. Short ones that recur, and parts of long ones that do, are one passage. */
export class Batch<Sentence extends { lists: readonly number[] }> {
  readonly parts: Part<Sentence>[] = []
  readonly passages: Passage[] = []
  readonly #known = new Map<string, Passage>()
  #tokens = 0

  /**
   * Add a part of a sentence.
   *
   * @returns
   *   Whether there is room for it.
   */
  add(sentence: Sentence, first: number, forms: readonly string[], isWhole: boolean): boolean {
    const lists = sentence.lists.slice(first, first + forms.length)
    const key =
      isWhole && forms.length > longestRepetition
        ? undefined
        : `${forms.join(' ')}\n${lists.join(' ')}`
    const same = key === undefined ? undefined : this.#known.get(key)
    if (!same && this.#tokens + forms.length > mostTokens) return false
    const passage = same ?? { forms, lists, offset: this.#tokens }
    this.parts.push({ sentence, first, passage })
    if (same) return true
    this.passages.push(passage)
    this.#tokens += forms.length
    if (key !== undefined) this.#known.set(key, passage)
    return true
  }
}

/** Split the forms of a long sentence into parts of about the same length, after the index of their first. */
export function splitForms(forms: readonly string[]): [first: number, forms: readonly string[]][] {
  const size = Math.ceil(forms.length / Math.ceil(forms.length / longestSentence))
  const parts: [number, readonly string[]][] = []
  for (let first = 0; first < forms.length; first += size)
    parts.push([first, forms.slice(first, first + size)])
  return parts
}
