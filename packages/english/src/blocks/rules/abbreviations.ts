import { isAbbreviation, isPartOfAbbreviation } from '../../tokens/abbreviations.ts'
import { classify, digit, isLetter, upper } from '../../tokens/character-classes.ts'
import { isApostrophe } from '../../tokens/contractions.ts'
import { type Gap, isBareFullStop, opensWithCapital } from '../gap.ts'
import { isOpener } from './openers.ts'

const toSet = (words: string) => new Set(words.split(/\s+/))

/** Abbreviations that are followed by a name, in lower case. */
const titles = toSet(
  `mr mrs ms mx messrs mme mlle dr prof st gen sen sens rep reps gov lt col sgt capt maj cmdr adm cpl pvt brig supt insp
  rev hon pres ft mt`,
)

/** Abbreviations that are followed by what they introduce, in lower case. */
const introductions = toSet('vs cf viz approx ca incl esp et')

/** The same with full stops within, but for the last. */
const dottedIntroductions = toSet('e.g i.e p.s')

/** Abbreviations that may end a sentence, in lower case. */
const finals = toSet('inc corp co ltd etc jr sr al st ave blvd rd')

const longestWord = 9

/** Whether the word before the full stop keeps it, where its sentence continues. */
export function followsAbbreviation(gap: Gap): boolean {
  const { text, word, stop, next } = gap
  if (stop - word > longestWord || isApostrophe(text.charCodeAt(word - 1))) return false
  return isDotted(gap) || isAbbreviation(text.slice(word, stop), classify(text, next) === digit)
}

/** Whether the stop is the last of an abbreviation that has others, such as "U.S.". */
function isDotted({ text, word, stop, sentence }: Gap): boolean {
  if (word - 2 < sentence || text.charCodeAt(word - 1) !== 46) return false
  return isLetter(classify(text, word - 2)) && isPartOfAbbreviation(text, word, stop)
}

/** End the sentence between an abbreviation that may end one and a word that opens one. */
export function endsAtAbbreviation(gap: Gap): boolean | undefined {
  const { text, word, stop, start, end } = gap
  if (start === end || !opensWithCapital(gap) || text.charCodeAt(stop) !== 46) return undefined
  const mayEnd = isDotted(gap)
    ? !dottedIntroductions.has(text.slice(word - 2, stop).toLowerCase())
    : finals.has(text.slice(word, stop).toLowerCase())
  if (!mayEnd) return undefined
  return isOpener(text, gap.next) || undefined
}

/** Continue the sentence after "Mr." and "vs.", whatever follows. */
export function goesOnAfterTitle(gap: Gap): boolean | undefined {
  const { text, word, stop } = gap
  if (stop - word > longestWord || !isBareFullStop(gap)) return undefined
  const value = text.slice(word, stop)
  const key = value.toLowerCase()
  const isTitle = (titles.has(key) && classify(text, word) === upper) || introductions.has(key)
  return isTitle ? false : undefined
}

/** Continue the sentence between an abbreviation and a number. */
export function goesOnBeforeFigure(gap: Gap): boolean | undefined {
  if (!isBareFullStop(gap) || classify(gap.text, gap.next) !== digit) return undefined
  return followsAbbreviation(gap) ? false : undefined
}

/** Continue the sentence after an abbreviation that no other rule knows more of, bracketed ones too: "(U.S.)", "“J.D.”". */
export function goesOnAfterAbbreviation(gap: Gap): boolean | undefined {
  const { closed, stop, text } = gap
  const isEnclosed = closed === stop + 2 && text.charCodeAt(stop) === 46
  return (isBareFullStop(gap) || isEnclosed) && followsAbbreviation(gap) ? false : undefined
}
