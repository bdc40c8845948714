import type { Span } from '@onrecord/schema'
import { findCueWord } from '../../vocabulary/find-cue-word.ts'
import type { CueWord } from '../../vocabulary/schemas.ts'
import { type Range, type Statement, tokenAt } from '../statements/statement.ts'

/** A cue in a statement. */
export interface Cue extends Span, Range {
  word: CueWord
}

const accordingTo: CueWord = { lemma: 'according to', attitude: 'says', takes: [] }

/** Find the verbs that report speech, unless they are negated or passive, and "according to". */
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
    if (word && !isNegated(statement, index) && !isPassive(statement, index))
      cues.push({ start, end, word, index, next: index + 1 })
  }
  return cues
}

const isNegated = (statement: Statement, index: number): boolean =>
  [1, 2].some((distance) => {
    const token = tokenAt(statement, index - distance)
    return token !== undefined && /^(?:not|n['’]?t|never)$/i.test(token.text)
  })

const isPassive = (statement: Statement, index: number): boolean =>
  !tokenAt(statement, index)?.text.endsWith('ing') &&
  [1, 2].some((distance) => tokenAt(statement, index - distance)?.lemma === 'be')
