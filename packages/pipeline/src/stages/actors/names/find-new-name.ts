import type { Word } from '@onrecord/grammar'
import {
  countTitle,
  findCueWord,
  isBody,
  isMonth,
  isOfficeHead,
  isTitle,
  isTitlePlural,
  isUnspecified,
  isWeekday,
} from '@onrecord/lexicon'
import type { NameRun } from './find-name-runs.ts'
import { isSite } from './is-site.ts'

/** The name of a person or organization that neither the lexicon nor the analyser has. */
export interface NewName extends NameRun {
  type: 'PER' | 'ORG'
}

/** The most tokens between a name and its office in an apposition. */
const appositionReach = 8

/**
 * Classify a run of proper nouns as the name of an organization or person. An organization has it as its last word, "Kabul
 * Bank", or is a site. A person has a title before or at the start of the name, a verb of speech next to it, or an office in
 * apposition.
 *
 * @param run
 *   The run of proper nouns.
 * @param tokens
 *   The tokens of the sentence.
 */
export function findNewName(run: NameRun, tokens: readonly Word[]): NewName | undefined {
  const words = tokens.slice(run.first, run.next).map(({ text }) => text)
  if (isSite(words.join(''))) return { ...run, type: 'ORG' }
  if (isBody(words.at(-1))) return isUnspecified(words) ? undefined : { ...run, type: 'ORG' }
  const titled = countTitle(words)
  if (titled === words.length || isTitlePlural(words.at(-1))) return undefined
  const first = run.first + titled
  const before = first - 1
  if (titled > 0) return { first, next: run.next, type: 'PER' }
  if (isDetermined(tokens, before) || isDate(tokens, before, words)) return undefined
  const isPerson =
    isTitle(tokens[before]?.text) ||
    isCue(tokens[before]) ||
    precedesCue(tokens, run.next) ||
    (tokens[before]?.text === 'to' && tokens[before - 1]?.lemma === 'according') ||
    followsOffice(tokens, before) ||
    (run.next - first > 1 && precedesOffice(tokens, run.next))
  return isPerson ? { first, next: run.next, type: 'PER' } : undefined
}

/** Whether an article or a possessive pronoun is before a name: "our Constitution", "a new Charter". */
function isDetermined(tokens: readonly Word[], before: number): boolean {
  let index = before
  while (tokens[index]?.tag === 'ADJ') index--
  const word = tokens[index]
  return word?.tag === 'DET' || word?.fineTag === 'PRP$'
}

/** Whether words are a weekday, or a month after a preposition: "said Friday", "in July had said". */
const isDate = (tokens: readonly Word[], before: number, words: readonly string[]): boolean =>
  isWeekday(words[0] ?? '') || (tokens[before]?.tag === 'ADP' && isMonth(words[0] ?? ''))

const isCue = (word: Word | undefined): boolean =>
  word?.tag === 'VERB' && findCueWord(word.lemma, 'verb') !== undefined

/**
 * Whether a name precedes a cue, with nothing but auxiliaries, adverbs, "who" or a conjunct between: "has also said", ", who
 * said", "and Tom Barda said".
 */
function precedesCue(tokens: readonly Word[], from: number): boolean {
  let index = from
  if (tokens[index]?.tag === 'CCONJ') {
    index++
    while (tokens[index]?.tag === 'PROPN') index++
    if (index === from + 1) return false
  }
  if (tokens[index]?.text === ',' && tokens[index + 1]?.text === 'who') index += 2
  while (tokens[index]?.tag === 'AUX' || tokens[index]?.tag === 'ADV') index++
  return isCue(tokens[index])
}

/** Whether a name after a comma is in apposition to an office: "Russia's envoy to Oman, Ada Quill". */
function followsOffice(tokens: readonly Word[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  for (let index = comma - 1; index >= Math.max(0, comma - appositionReach); index--) {
    const word = tokens[index]
    if (word === undefined || word.hasTag('PUNCT', 'VERB', 'AUX')) return false
    if (isOfficeHead(word.lemma)) return true
  }
  return false
}

/** Whether an office in apposition follows a name: "Ada Quill, the envoy to Oman". */
function precedesOffice(tokens: readonly Word[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const following = tokens.slice(comma + 1, comma + appositionReach)
  const end = following.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX')
  return following.slice(0, end < 0 ? undefined : end).some(({ lemma }) => isOfficeHead(lemma))
}
