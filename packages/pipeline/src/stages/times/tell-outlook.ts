import type { Sentence } from '@onrecord/english'
import { readSentence, tenseOf, type Word } from '@onrecord/grammar'
import { anyOf, isMonth, isWeekday, timeWords, wholeWords } from '@onrecord/lexicon'
import type { Outlook } from './reference.ts'

const { appointments, coming, modals, planning, postponing, reporting, scheduling } = timeWords
const comingWords = new RegExp(wholeWords(anyOf(coming)).source, 'iu')
const edge =
  '(?:(?:early|late|mid|sometime|the\\s+\\p{L}+\\s+of|[\\d:]+\\s*[ap]\\.?m\\.?(?:\\s+\\p{Lu}{2,4})?(?:\\s+on)?)[-\\s]+)*(?:the\\s+)?'
/** "due on", "scheduled for", but not "was scheduled for", which may lie behind. */
const scheduled = new RegExp(
  `(?<!\\b(?:was|were|been|records?)\\s+)\\b(?:${anyOf(scheduling)})\\s+(?:to\\s+\\p{L}+\\s+(?:\\p{L}+\\s+)?)?(?:(?:on|in|by|for|at|from|until|to)\\s+)?${edge}$`,
  'iu',
)
const postponed = new RegExp(
  `(?<!\\bhad\\s+)\\b${anyOf(postponing)}\\s+(?:\\p{L}+\\s+){0,5}(?:until|till|to|for)\\s+${edge}$`,
  'iu',
)
const soon = /\bas\s+(?:early|soon)\s+as\s+$/iu
/** How far before a date its scheduling may start, in UTF-16 code units. */
const reach = 60
/** How far into the sentence a date may start that sets the time of its main clause, in UTF-16 code units. */
const front = 16
/** How many heads are followed up from a date to its verb. */
const steps = 12

/**
 * Whether a date in a sentence lies ahead: by words right before it ("due on", "put off until"), by the tense of its clause,
 * by what governs an infinitive ("agreed to meet"), or because a deed told in the present is a plan ("leaves on Friday").
 *
 * @param sentence
 *   The sentence.
 * @param index
 *   The start of the date in the sentence.
 * @param text
 *   The text of the sentence.
 */
export function tellOutlook(sentence: Sentence, index: number, text: string): Outlook {
  const lead = text.slice(Math.max(0, index - reach), index)
  if (scheduled.test(lead) || postponed.test(lead)) return 'ahead'
  if (soon.test(lead)) return 'ahead-in-news'
  let word = readSentence(sentence).wordAt(sentence.start + index)
  let isBeside = true
  for (let step = 0; word && step < steps; step++, word = word.head) {
    if (!isPredicate(word)) {
      if (isModifier(word) && !word.head?.hasLemma(...appointments)) return 'unsure'
      isBeside &&= isDateWord(word) || word.is('advmod')
      continue
    }
    const tense = tenseOf(word)
    if (tense === 'future') return 'ahead'
    if (tense === 'conditional') return 'ahead-in-news'
    if (tense === 'past') {
      if (isBeside && index < front) return 'behind'
      return word.hasLemma(...scheduling) ? 'ahead-in-news' : 'unsure'
    }
    if (isAuxiliaryOf(word, modals)) return isBeside ? 'ahead-in-news' : 'unsure'
    if (word.isInfinitive) {
      const isPlanned = word.head?.hasLemma(...planning) && isBeside
      if (isPlanned) return word.head && tenseOf(word.head) === 'past' ? 'ahead-in-news' : 'ahead'
    } else if (/^VB[ZP]$/.test(word.fineTag) || isAuxiliaryOf(word, presents)) {
      const isPlan = isBeside && word.hasTag('VERB') && !word.hasLemma(...reporting)
      return isPlan || comingWords.test(text) ? 'ahead-in-news' : 'unsure'
    } else if (word.fineTag === 'VBN') return 'behind'
  }
  return comingWords.test(text) && !pastWords.test(text) ? 'ahead-in-news' : 'unsure'
}

const presents = ['am', 'is', 'are', "'m", '’m', "'s", '’s', "'re", '’re']
const pastWords = /\b(?:was|were|had|said)\b/

const isPredicate = (word: Word): boolean =>
  word.hasTag('VERB', 'AUX') || word.childBy('cop') !== undefined

const isAuxiliaryOf = (verb: Word, words: readonly string[]): boolean =>
  verb.childrenBy('aux', 'cop').some((auxiliary) => auxiliary.hasText(...words))

/** Whether a date modifies a noun that is no date: "Wednesday's ruling", "the June agreement". */
const isModifier = (word: Word): boolean =>
  word.is('nmod:poss', 'compound', 'nummod', 'amod') &&
  word.head !== undefined &&
  isDateWord(word) &&
  !isDateWord(word.head)

const isDateWord = ({ text }: Word): boolean =>
  isWeekday(text) ||
  isMonth(text) ||
  /^\d|^\p{Lu}\p{Ll}{2,3}\.$/u.test(text) ||
  dateNouns.test(text)

const dateNouns =
  /^(?:week|weekend|month|year|quarter|end|start|beginning|day|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|tomorrow|first|second|third|fourth|third-quarter|early|late|mid)$/i
