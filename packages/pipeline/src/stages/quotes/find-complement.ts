import type { TreeIndex } from '../../trees/tree-index.ts'
import { phraseAfter } from '../statements/find-phrases.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import type { Complement } from './complement.ts'
import type { Cue } from './find-cues.ts'
import { findGoverned } from './find-governed.ts'
import { isClause } from './find-parts.ts'
import { findTerm } from './find-term.ts'

/** How many words may stand between a cue and what it reports: "conceded in December 2016 that". */
const reach = 8
/** How many may stand between a cue and a colon. */
const colonReach = 30

/** Find what a cue reports after it, to where it ends in the tree, or else in the statement. */
export function findComplement(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): Complement | undefined {
  const term = findTerm(statement, cue)
  if (term !== undefined) return term
  const governed = findGoverned(statement, cue, trees)
  const opened = findOpened(statement, cue) ?? findAfterColon(statement, cue)
  if (opened && isBesideObject(statement, cue, opened, trees)) return governed
  if (opened?.opener === 'marks') return boundMarks(statement, cue, opened, governed)
  if (opened?.opener !== 'that') return governed ?? findClause(statement, cue)
  const ends = governed && isClause(governed.opener) && governed.next > opened.index
  return ends ? { ...opened, next: governed.next } : opened
}

/** Whether what follows a cue belongs to its object: "wrote a book, “The Long Road,”", "believed the claim that it rained". */
function isBesideObject(
  statement: Statement,
  cue: Cue,
  { index, opener }: Complement,
  trees: TreeIndex,
): boolean {
  const isApart = opener === 'that' || tokenAt(statement, index - 1)?.text === ','
  if (cue.word.takes.includes('addressee') || !isApart) return false
  const token = tokenAt(statement, cue.index)
  const place = trees.placeOf(token)
  const start = statement.items[index]?.start ?? 0
  return (
    place?.tree
      .childrenBy(place.index, 'obj')
      .map((child) => place.tree.tokens[child])
      .some((object) => object?.tag === 'NOUN' && isBetween(object?.start, token?.end, start)) ??
    false
  )
}

const isBetween = (offset = 0, first = 0, last: number): boolean => offset > first && offset < last

/** Words before the marks end with the phrase or clause that they are in; a cue that governs no clause reports that alone. */
function boundMarks(
  statement: Statement,
  { word }: Cue,
  opened: Complement,
  governed: Complement | undefined,
): Complement | undefined {
  const isApart = isMarkedAt(statement, opened.index)
  const reportsWords = word.takes.some((kind) => /^(?:that|question|marks)$/.test(kind))
  if (isApart && reportsWords) return opened
  const holdsMarks = statement.items.some(
    ({ marked }, index) => marked && governed && index >= governed.index && index < governed.next,
  )
  if (governed && holdsMarks) return { ...governed, opener: 'marks' }
  if (!reportsWords) return governed
  return opened
}

/** Find "that" or marks soon after a cue. */
function findOpened(statement: Statement, cue: Cue): Complement | undefined {
  const end = statement.items.length
  for (let index = cue.next; index < Math.min(end, cue.next + reach); index++) {
    if (isMarkedAt(statement, index))
      return { index: findMarkedStart(statement, cue, index), next: end, opener: 'marks' }
    const token = tokenAt(statement, index)
    if (token?.text.toLowerCase() === 'that' && cue.word.takes.includes('that'))
      return { index, next: end, opener: 'that' }
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX') return undefined
  }
  return undefined
}

/** Words before the marks belong to what was said, unless they are set off or name who was told: "said it “may” end". */
function findMarkedStart(statement: Statement, cue: Cue, index: number): number {
  const isSetOff = index === cue.next || tokenAt(statement, index - 1)?.tag === 'PUNCT'
  return isSetOff || cue.word.takes.includes('addressee') ? index : cue.next
}

/** The clause that a noun phrase after a cue opens where the cue takes no noun phrase: "said mayors are to blame". */
function findClause(statement: Statement, { word, next: index }: Cue): Complement | undefined {
  const subject = word.takes.includes('clause') ? phraseAfter(statement, index) : undefined
  if (subject === undefined) return undefined
  for (let at = subject.next; at < statement.items.length; at++) {
    const token = tokenAt(statement, at)
    if (token?.tag === 'PUNCT') return undefined
    if (token === undefined || /^(?:VERB|AUX)$/.test(token.tag))
      return { index, next: statement.items.length, opener: 'clause' }
  }
  return undefined
}

/** Words between marks after a colon. */
function findAfterColon(statement: Statement, cue: Cue): Complement | undefined {
  const end = statement.items.length
  for (let index = cue.next; index < Math.min(end, cue.next + colonReach); index++)
    if (tokenAt(statement, index)?.text === ':' && isMarkedAt(statement, index + 1))
      return { index: index + 1, next: end, opener: 'marks' }
  return undefined
}
