import { classify, isLetter, upper } from '../tokens/character-classes.ts'

/** A place where a sentence may end, as offsets into a text. */
export interface Stop {
  /** Where the full stop or the like is, */
  stop: number
  /** where the marks end that close what it ends, */
  closed: number
  /** where the sentence ends, after notes, */
  end: number
  /** where the next one starts, */
  start: number
  /** and where its first word does, after opening marks. */
  next: number
}

/** A stop, and what comes before it. */
export interface Gap extends Stop {
  text: string
  /** Where the sentence starts, */
  sentence: number
  /** and where the letters or figures right before its stop do: not far from it, where there are many. */
  word: number
}

/** Says whether a sentence ends at a gap; undefined where the rule has no say. */
export type Rule = (gap: Gap) => boolean | undefined

/** Whether the stop is one full stop that closes nothing else. */
export function isBareFullStop({ text, stop, closed }: Gap): boolean {
  return closed === stop + 1 && text.charCodeAt(stop) === 46
}

/** Whether the stop follows a word of two letters or more. */
export function followsWord({ text, word, stop }: Gap): boolean {
  return stop - word > 1 && isLetter(classify(text, stop - 1)) && isLetter(classify(text, stop - 2))
}

/** Whether a capital follows, perhaps after opening marks. */
export function opensWithCapital({ text, next }: Gap): boolean {
  return classify(text, next) === upper
}
