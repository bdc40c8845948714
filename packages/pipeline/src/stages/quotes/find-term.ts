import { type Statement, tokenAt } from '../statements/statement.ts'
import type { Complement } from './complement.ts'
import type { Cue } from './find-cues.ts'

/** How many words may stand between a cue and the marks. */
const reach = 8

/** A name between marks and the thing that it is given to: "called the pact a “hollow shell” of a treaty". */
export function findTerm(statement: Statement, cue: Cue): Complement | undefined {
  if (!cue.word.takes.includes('term')) return undefined
  for (let index = cue.next; index < cue.next + reach; index++) {
    if (index >= statement.items.length) return undefined
    const token = tokenAt(statement, index)
    if (token === undefined) {
      const isPronoun =
        index > cue.next && /^PRP$/.test(tokenAt(statement, cue.next)?.fineTag ?? '')
      const first = isPronoun ? cue.next + 1 : cue.next
      if (index === cue.next && !isRelative(statement, cue)) return undefined
      return { index: first, next: findTermEnd(statement, index + 1), opener: 'term' }
    }
    if (/^(?:VERB|AUX)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** Whether a cue without an object names what "what" or "which" stands for: "what she called a “rant”". */
const isRelative = (statement: Statement, { index, isPassive }: Cue): boolean =>
  isPassive ||
  [1, 2, 3, 4].some((distance) =>
    /^(?:what|which|that|whom)$/i.test(tokenAt(statement, index - distance)?.text ?? ''),
  )

function findTermEnd(statement: Statement, from: number): number {
  let next = from
  for (let previous = ''; next < statement.items.length; next++) {
    const tag = tokenAt(statement, next)?.tag ?? 'PUNCT'
    const isParticiple = tag === 'VERB' && /^(?:ADP|DET|ADJ)$/.test(previous)
    if (!isParticiple && /^(?:PUNCT|VERB|AUX|SCONJ|PRON)$/.test(tag)) break
    previous = tag
  }
  return next
}
