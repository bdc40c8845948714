import type { Word } from '@onrecord/grammar'
import { anyOf, timeWords } from '@onrecord/lexicon'

/** Words after which a month is a month, whatever follows. */
const introducers =
  /\b(?:in|since|by|until|till|from|to|of|during|through|before|after|last|next|this|early|late|mid|between|for|every|each)[\s-]+$/i
const listed = new RegExp(`${anyOf(timeWords.months)}(?:,| and| or|,? to)\\s+$`, 'iu')
const determiner = /\b(?:an?|the|this|its|their|his|her)\s+$/i
const alone = new RegExp(`^${anyOf([...timeWords.months])}$`, 'i')
/** Months that are verbs, too, where a sentence starts with them. */
const verbs = /^(?:may|march)$/i

/**
 * Whether a month without a number is part of a name or a verb: "April Novak", "the Long March", "May he rest".
 *
 * @param words
 *   The expression.
 * @param lead
 *   The text before it.
 * @param word
 *   Its last token in the tree.
 */
export function isMonthOfName(words: string, lead: string, word: Word | undefined): boolean {
  if (!alone.test(words) || word === undefined) return false
  const { next, previous } = word
  const isIntroduced = introducers.test(lead) || listed.test(lead)
  if (verbs.test(words) && word.hasTag('AUX', 'VERB')) return true
  if (verbs.test(words) && lead.trim() === '' && next?.hasTag('PRON', 'DET', 'PROPN')) return true
  if (previous && isEpithet(previous) && previous.end + 1 === word.start && !isIntroduced)
    return true
  if (
    /^march$/i.test(words) &&
    /\b(?:the|his|her|their|its|a|annual|long)\s+$/i.test(lead) &&
    next?.hasTag('ADP')
  )
    return true
  if (!next || !isName(next) || next.start !== word.end + 1) return false
  return !isIntroduced && !determiner.test(lead)
}

/** Whether a word with a capital stands before a month within a sentence: "the Long March". */
const isEpithet = (word: Word): boolean =>
  word.index > 0 &&
  word.hasTag('PROPN', 'ADJ', 'NOUN') &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  !timeWords.weekdays.includes(word.lowerText) &&
  !timeWords.months.includes(word.lowerText)

const isName = (word: Word): boolean =>
  word.hasTag('PROPN') &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  !timeWords.weekdays.includes(word.lowerText)
