import { classify, lower } from '../../tokens/character-classes.ts'
import { followsWord, type Gap, isBareFullStop, opensWithCapital } from '../gap.ts'
import { followsAbbreviation } from './abbreviations.ts'

/** End the sentence between a word and a letter, unless the word is an abbreviation. */
export function endsAfterWord(gap: Gap): boolean | undefined {
  const { text, stop } = gap
  if (text.charCodeAt(stop) !== 46 || !followsWord(gap) || followsAbbreviation(gap))
    return undefined
  if (opensWithCapital(gap)) return true
  return (isBareFullStop(gap) && classify(text, gap.start) === lower) || undefined
}
