import type { Word } from '@onrecord/grammar'
import { isMonth, isTitle, isWeekday, nounClassOf, plainNouns } from '@onrecord/lexicon'
import type { FoundName } from './found-name.ts'

const plainNounSet = new Set(plainNouns)
const currency = /^\p{Lu}{0,3}\p{Sc}$/u

/**
 * Whether a single word that was taken for a name is none: a currency ("US$") or, where it was taken for a person's, a
 * weekday, a month, a word with digits, a function word or verb, a plural ("Men"), a job before the name ("Nurse Ada Quill"), or
 * the rest of a title ("Secretary of State").
 */
export function isCommonWord(
  { type, bearers, first, next, words }: FoundName,
  tokens: readonly Word[],
): boolean {
  if (currency.test(words)) return true
  const word = tokens[first]
  if (type !== 'PER' || bearers.length > 0 || next !== first + 1 || word === undefined) return false
  if (isWeekday(words) || /\d/.test(words)) return true
  if (plainNounSet.has(words) || (word.tag === 'ADJ' && word.is('amod'))) return true
  if (word.hasTag('ADP', 'ADV', 'AUX', 'DET', 'PRON', 'VERB')) return true
  if ((word.isPlural || word.tag === 'NOUN') && nounClassOf(word.lemma) !== undefined) return true
  const isBeforeName = tokens[next]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[next]?.text ?? '')
  if (isBeforeName && nounClassOf(words.toLowerCase()) === 'person') return true
  if (isMonth(words)) return !word.is('nsubj', 'flat', 'appos', 'conj')
  return tokens[first - 1]?.text === 'of' && isTitle(tokens[first - 2]?.text)
}
