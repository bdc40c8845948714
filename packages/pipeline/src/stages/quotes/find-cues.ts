import { type CueWord, findCueWord } from '@onrecord/lexicon'
import type { EventStatus, Span } from '@onrecord/schema'
import { findStatus } from '../statements/find-status.ts'
import { type Range, type Statement, tokenAt } from '../statements/statement.ts'

/** A cue in a statement. */
export interface Cue extends Span, Range {
  word: CueWord
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

/** Find the verbs and nouns that report speech or belief, and "according to". */
export function findCues(statement: Statement): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < statement.items.length; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined) continue
    const following = tokenAt(statement, index + 1)
    if (token.text.toLowerCase() === 'according' && following?.text === 'to') {
      const status = 'actual'
      const span = { start: token.start, end: following.end }
      cues.push({ ...span, word: accordingTo, status, isPassive: false, index, next: index + 2 })
    }
    const word = findWord(statement, index)
    if (word === undefined) continue
    const { start, end } = token
    const status = findStatus(statement, index)
    const isPassive = word.partOfSpeech === 'verb' && isPassiveAt(statement, index)
    cues.push({ start, end, word, status, isPassive, index, next: index + 1 })
  }
  return cues
}

function findWord(statement: Statement, index: number): CueWord | undefined {
  const token = tokenAt(statement, index)
  if (token?.tag === 'NOUN') return findCueWord(token.lemma, 'noun')
  if (token?.tag !== 'VERB' || isParticiple(statement, index)) return undefined
  return findCueWord(token.lemma, 'verb')
}

const isPassiveAt = (statement: Statement, index: number): boolean =>
  !tokenAt(statement, index)?.text.endsWith('ing') &&
  [1, 2].some((distance) => tokenAt(statement, index - distance)?.lemma === 'be')

/** "so-called", or "Asked about it, …". */
const isParticiple = (statement: Statement, index: number): boolean =>
  /^[-‐‑]$/.test(tokenAt(statement, index - 1)?.text ?? '') ||
  (index === 0 && /ed$/.test(tokenAt(statement, index)?.text ?? ''))
