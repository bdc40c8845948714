import { clauseOf, type Statement, type Word, type WordRange } from '@onrecord/grammar'
import { type CueWord, findCueWord } from '@onrecord/lexicon'
import type { EventStatus, Span } from '@onrecord/schema'

/** A verb or noun that reports speech or belief, in a statement. */
export interface Cue extends Span, WordRange {
  word: Word
  entry: CueWord
  /** Whether it was said: "did not say" is negated, "may argue" hypothetical, "will tell" planned. */
  status: EventStatus
  isPassive: boolean
}

const accordingTo: CueWord = {
  lemma: 'according to',
  partOfSpeech: 'verb',
  attitude: 'says',
  takes: [],
}

/** The cues of a statement, in order. */
export function findCues(statement: Statement): Cue[] {
  const cues: Cue[] = []
  for (let first = 0; first < statement.length; first++) {
    const word = statement.word(first)
    if (word === undefined) continue
    const { start, end } = word
    const to = statement.word(first + 1)
    if (word.hasText('according') && to?.hasText('to'))
      cues.push({
        start,
        end: to.end,
        first,
        next: first + 2,
        word,
        entry: accordingTo,
        status: 'actual',
        isPassive: false,
      })
    const entry = findEntry(statement, first, word)
    if (entry === undefined) continue
    const { isPassive, status } = clauseOf(word)
    cues.push({
      start,
      end,
      first,
      next: first + 1,
      word,
      entry,
      status,
      isPassive: isPassive && word.hasTag('VERB'),
    })
  }
  return cues
}

function findEntry(statement: Statement, index: number, word: Word): CueWord | undefined {
  if (word.isNoun) return findCueWord(word.lemma, 'noun')
  if (!word.hasTag('VERB') || isParticiple(statement, index)) return undefined
  return findCueWord(word.lemma, 'verb')
}

/** Whether a verb is part of a compound, "so-called", or opens the statement: "Asked about it, …". */
const isParticiple = (statement: Statement, index: number): boolean =>
  statement.matches(index - 1, /^[-‐‑]$/) || (index === 0 && statement.matches(index, /ed$/))
