import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { findRange } from '../statements/find-range.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { type Content, findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import { findParts, isClause, type Part } from './find-parts.ts'
import { phraseAt } from './find-speaker.ts'
import type { FoundQuotation } from './quotation.ts'

/** What a passive cue reports: "Oman was accused by Iran of delay", "It was said that it rained". */
export function findPassive(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): FoundQuotation | undefined {
  const place = trees.placeOf(tokenAt(statement, cue.index))
  if (!cue.isPassive || place === undefined) return undefined
  const { tree, index } = place
  const agent = tree
    .childrenBy(index, 'obl')
    .find((child) => child > index && tree.caseOf(child) === 'by')
  const speaker = agent === undefined ? null : (phraseAt(statement, tree, agent) ?? null)
  const heads =
    agent === undefined ? [index] : [index, agent, ...tree.childrenBy(agent, 'conj', 'appos')]
  const parts = heads
    .flatMap((head) => findParts(tree, head, cue.word.takes))
    .filter(({ first, next }) => agent === undefined || agent < first || agent >= next)
  const clause = parts.find(({ kind }) => isClause(kind))
  const isHearsay = isReported(tree, index, cue)
  const hasPatient = speaker !== null || isHearsay.length > 0
  const others = isHearsay.length > 0 ? isHearsay : parts
  const ranges = clause ? [clause] : hasPatient ? [...patientOf(tree, index), ...others] : []
  const isWhole = clause || cue.word.takes.includes('object') || others.length > 0
  const contents = isWhole ? ranges.flatMap((part) => contentOf(statement, tree, part)) : []
  const content = contents.flatMap((one) => one.content)
  const quoted = contents.flatMap((one) => one.quoted)
  if (content.length === 0) return undefined
  const kind = quoted.length > 0 ? 'mixed' : 'indirect'
  return { statement, kind, content, quoted, cue, speaker, rule: 'indirect-passive' }
}

/** What somebody is said to do, by nobody who is named: "Iran is believed [to have left]". */
function isReported(tree: SentenceTree, index: number, cue: Cue): Part[] {
  return cue.word.takes.includes('hearsay')
    ? findParts(tree, index, ['infinitive']).slice(0, 1)
    : []
}

/** Who or what the cue is about: the subject of a passive. */
function patientOf(tree: SentenceTree, index: number): Omit<Part, 'kind'>[] {
  const subject = tree.childrenBy(index, 'nsubj').find((child) => child < index)
  return subject === undefined ? [] : [tree.rangeOf(subject)]
}

function contentOf(
  statement: Statement,
  tree: SentenceTree,
  { first, next }: Omit<Part, 'kind'>,
): Content[] {
  const range = findRange(statement, tree.spanOf(first, next))
  const content = range && findContent(statement, range.index, range.next)
  return content ? [content] : []
}
