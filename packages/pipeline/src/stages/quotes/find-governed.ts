import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { findRange } from '../statements/find-range.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import type { Complement } from './complement.ts'
import { endOfMarked } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import { findParts, isClause, isLead, type Part } from './find-parts.ts'

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** What a cue reports as the tree has it: a clause, an infinitive or a phrase after it. */
export function findGoverned(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): Complement | undefined {
  const place = trees.placeOf(tokenAt(statement, cue.index))
  if (place === undefined) return undefined
  const { tree, index } = place
  const parts = findParts(tree, index, cue.word.takes)
  const [opening] = parts
  if (opening === undefined) return undefined
  const range = findRange(statement, spanOf(tree, parts, opening))
  if (range === undefined || range.index <= cue.index) return undefined
  const opener = openerOf(parts)
  const kind = parts.find(({ kind }) => kind !== 'object')?.kind ?? 'object'
  if (!isClause(opener)) return { ...range, opener, kind }
  const first = opener === 'clause' ? findClauseStart(statement, cue, range.index) : range.index
  const next = endOfMarked(statement, range.next)
  return {
    index: first,
    next: isCoordinated(statement, next) ? statement.items.length : next,
    opener,
  }
}

/** The words between a cue and the clause that it reports are part of its subject, unless they tell when, where or whom. */
function findClauseStart(statement: Statement, { word, next }: Cue, index: number): number {
  const first = tokenAt(statement, next)
  const isSubject = first && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(first.tag)
  return isSubject && word.takes.includes('clause') && !weekday.test(first.text) ? next : index
}

/** From the first part, without the preposition that leads to it, to the last. */
const spanOf = (tree: SentenceTree, parts: readonly Part[], { kind, first, next }: Part) =>
  tree.spanOf(isLead(kind) ? first + 1 : first, parts.at(-1)?.next ?? next)

function openerOf(parts: readonly Part[]): Complement['opener'] {
  const kind = parts.find(({ kind }) => isClause(kind) || kind === 'infinitive')?.kind
  return kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'infinitive'
    ? kind
    : 'phrase'
}

/** Whether a clause with a subject of its own goes on after a comma: "…, but she knows that it was". */
function isCoordinated(statement: Statement, next: number): boolean {
  const comma = tokenAt(statement, next)?.text === ',' ? 1 : 0
  if (tokenAt(statement, next + comma)?.tag !== 'CCONJ') return false
  const after = tokenAt(statement, next + comma + 1)
  return after === undefined || !/^(?:VERB|AUX|ADV)$/.test(after.tag)
}
