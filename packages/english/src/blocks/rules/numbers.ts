import { classify, digit } from '../../tokens/character-classes.ts'
import { type Gap, opensWithCapital } from '../gap.ts'

/**
 * End the sentence after a number: "They left on Feb. 19. He stayed." The number of a list item opens its sentence.
 */
export function endsAfterNumber(gap: Gap): boolean | undefined {
  const { text, sentence, word, stop, start, end } = gap
  if (start === end || word === sentence || classify(text, stop - 1) !== digit) return undefined
  if (opensItem(text, word) || !/^\d+$/.test(text.slice(word, stop))) return undefined
  return opensWithCapital(gap) || undefined
}

/** Whether a number is at the place of the number of a list item, or is part of a longer one. */
function opensItem(text: string, word: number): boolean {
  return /(?:[.*(“"]|[:;]\s*)$/.test(text.slice(Math.max(0, word - 3), word))
}

/** Continue the sentence after the number of a section or a list item: "2.1. Methods". */
export function goesOnAfterItemNumber({ text, sentence, stop }: Gap): boolean | undefined {
  if (classify(text, stop - 1) !== digit || stop - sentence > 9) return undefined
  return /^[*(]?\d{1,2}(?:\.\d{1,2})*$/.test(text.slice(sentence, stop)) ? false : undefined
}
