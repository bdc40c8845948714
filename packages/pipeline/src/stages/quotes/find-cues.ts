import type { Span } from '@onrecord/schema'
import { findCueWord } from '../../vocabulary/find-cue-word.ts'
import type { CueWord } from '../../vocabulary/schemas.ts'
import { type Range, type Statement, tokenAt } from '../statements/statement.ts'

/** A cue in a statement. */
export interface Cue extends Span, Range {
  word: CueWord
}

const accordingTo: CueWord = { lemma: 'according to', attitude: 'says', takes: [] }

/** Find the verbs that report speech, where somebody is said to use them, and "according to". */
export function findCues(statement: Statement): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < statement.items.length; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined) continue
    const { start, end, lemma, tag } = token
    const following = tokenAt(statement, index + 1)
    if (token.text.toLowerCase() === 'according' && following?.text === 'to')
      cues.push({ start, end: following.end, word: accordingTo, index, next: index + 2 })
    const word = tag === 'VERB' ? findCueWord(lemma) : undefined
    if (word && isAsserted(statement, index))
      cues.push({ start, end, word, index, next: index + 1 })
  }
  return cues
}

/** Whether somebody is said to use the word: not negated, refused or supposed, no passive and no participle. */
const isAsserted = (statement: Statement, index: number): boolean =>
  !(
    isNegated(statement, index) ||
    isSupposed(statement, index) ||
    isPassive(statement, index) ||
    isParticiple(statement, index)
  )

const isNegated = (statement: Statement, index: number): boolean =>
  [1, 2, 3].some((distance) => {
    const token = tokenAt(statement, index - distance)
    if (token === undefined) return false
    const isNot = distance < 3 && /^(?:not|n['’]?t|never)$/i.test(token.text)
    const isRefused = distance < 3 && /^(?:refuse|decline|fail)$/.test(token.lemma)
    return isNot || isRefused || /^(?:no|nobody|none|neither)$/i.test(token.text)
  })

/** Whether the clause of the word opens with "if" or "unless". */
const isSupposed = (statement: Statement, index: number): boolean =>
  [2, 3, 4].some((distance) =>
    /^(?:if|unless|whether)$/i.test(tokenAt(statement, index - distance)?.text ?? ''),
  )

const isPassive = (statement: Statement, index: number): boolean =>
  !tokenAt(statement, index)?.text.endsWith('ing') &&
  [1, 2].some((distance) => tokenAt(statement, index - distance)?.lemma === 'be')

/** "so-called", or "Asked about it, …". */
const isParticiple = (statement: Statement, index: number): boolean =>
  /^[-‐‑]$/.test(tokenAt(statement, index - 1)?.text ?? '') ||
  (index === 0 && /ed$/.test(tokenAt(statement, index)?.text ?? ''))
