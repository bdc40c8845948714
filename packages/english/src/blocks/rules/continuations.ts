import { classify, isWord, lower } from '../../tokens/character-classes.ts'
import type { Gap } from '../gap.ts'

/** Continue the sentence before a word in lower case, a comma or a semicolon. */
export function goesOnInside({ text, start }: Gap): boolean | undefined {
  return classify(text, start) === lower || ',;'.includes(text.charAt(start)) ? false : undefined
}

/** Continue the sentence where it has no word yet, as after "..." or "?!" at its start. */
export function goesOnWithoutWords({ text, sentence, stop }: Gap): boolean | undefined {
  for (let index = sentence; index < stop; index++)
    if (isWord(classify(text, index))) return undefined
  return false
}
