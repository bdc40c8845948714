import type { TreeIndex } from '../../trees/tree-index.ts'
import { phraseAfter } from '../statements/find-phrases.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import type { Cue } from './find-cues.ts'
import { findReportedClause } from './find-reported-clause.ts'

/** The items that tell what was said: from `first` to before `next`. */
export interface Complement {
  first: number
  next: number
  opener: 'that' | 'marks' | 'clause' | 'as'
}

/** How many words may stand between a cue and what it reports: "conceded in December 2016 that". */
const reach = 8
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** How many may stand between a cue and a colon. */
const colonReach = 30

/** Find what a cue reports, after it, to where its clause ends. */
export function findComplement(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): Complement | undefined {
  const complement = findOpened(statement, cue)
  if (complement && complement.opener !== 'that' && complement.opener !== 'clause')
    return complement
  const clause = cue.word.takes.includes('that')
    ? findReportedClause(statement, cue, trees)
    : undefined
  if (clause === undefined) return complement
  const opensWithThat = tokenAt(statement, clause.index)?.text.toLowerCase() === 'that'
  const first = complement?.first ?? (opensWithThat ? clause.index + 1 : clause.index)
  if (clause.next <= first) return complement
  const opener = complement?.opener ?? (opensWithThat ? 'that' : 'clause')
  return { first, next: clause.next, opener }
}

/** Find what opens after a cue: "that", marks, a colon, a clause. The end is that of the statement. */
function findOpened(statement: Statement, cue: Cue): Complement | undefined {
  const { takes } = cue.word
  const end = statement.items.length
  if (takes.includes('as')) return findTerm(statement, cue)
  for (let index = cue.next; index < Math.min(end, cue.next + reach); index++) {
    if (isMarkedAt(statement, index))
      return { first: findMarkedStart(statement, cue, index), next: end, opener: 'marks' }
    const token = tokenAt(statement, index)
    if (token?.text.toLowerCase() === 'that' && takes.includes('that'))
      return { first: index + 1, next: end, opener: 'that' }
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX') break
  }
  return findAfterColon(statement, cue) ?? findClause(statement, cue)
}

/** Words before the marks belong to what was said, unless they are set off or name who was told: "said it “may” end". */
function findMarkedStart(statement: Statement, cue: Cue, index: number): number {
  const isSetOff = index === cue.next || tokenAt(statement, index - 1)?.tag === 'PUNCT'
  return isSetOff || cue.word.lemma === 'tell' ? index : cue.next
}

/** Words between marks after a colon. */
function findAfterColon(statement: Statement, cue: Cue): Complement | undefined {
  const end = statement.items.length
  for (let index = cue.next; index < Math.min(end, cue.next + colonReach); index++)
    if (tokenAt(statement, index)?.text === ':' && isMarkedAt(statement, index + 1))
      return { first: index + 1, next: end, opener: 'marks' }
  return undefined
}

/** A clause without "that", which has a verb of its own: "said the border was open", "told reporters the border was". */
function findClause(statement: Statement, cue: Cue): Complement | undefined {
  if (!cue.word.takes.includes('clause')) return undefined
  let first = cue.next
  if (cue.word.lemma === 'tell') first = phraseAfter(statement, first)?.next ?? first
  if (weekday.test(tokenAt(statement, first)?.text ?? '')) first++
  const subject = phraseAfter(statement, first)
  if (subject === undefined) return undefined
  for (let index = subject.next; index < statement.items.length; index++) {
    const token = tokenAt(statement, index)
    if (token?.tag === 'PUNCT') return undefined
    if (token?.tag === 'VERB' || token?.tag === 'AUX')
      return { first, next: statement.items.length, opener: 'clause' }
  }
  return undefined
}

/** A name between marks and the thing that it is given to: "called the pact a “hollow shell” of a treaty". */
function findTerm(statement: Statement, cue: Cue): Complement | undefined {
  const { items } = statement
  for (let index = cue.next; index < Math.min(items.length, cue.next + reach); index++) {
    const token = tokenAt(statement, index)
    if (token === undefined) {
      const isPronoun = index > cue.next && tokenAt(statement, cue.next)?.tag === 'PRON'
      const first = isPronoun ? cue.next + 1 : cue.next
      return { first, next: findTermEnd(statement, index + 1), opener: 'as' }
    }
    if (/^(?:VERB|AUX)$/.test(token.tag)) break
  }
  return undefined
}

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
