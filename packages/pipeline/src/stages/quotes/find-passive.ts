import {
  isFiniteKind,
  phraseOf,
  type Statement,
  selectComplements,
  type WordRange,
} from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { findContent } from './find-content.ts'
import type { Attribution } from './quotation.ts'

/** What a passive cue reports: "Oman was accused by Iran of delay", "It was said that it rained". */
export function findPassive({ statement, cue }: CueSite): Attribution | undefined {
  const { word, entry } = cue
  if (!cue.isPassive) return undefined
  const agent = word.children.find(
    (child) => child.is('obl') && child.index > word.index && child.preposition === 'by',
  )
  const speaker = agent ? (phraseOf(statement, agent) ?? null) : null
  const heads = agent ? [word, agent, ...agent.childrenBy('conj', 'appos')] : [word]
  const parts = heads
    .flatMap((head) => selectComplements(head, entry.takes))
    .filter(({ first, next }) => !agent || agent.index < first || agent.index >= next)
  const clause = parts.find(({ kind }) => isFiniteKind(kind))
  const hearsay = entry.takes.includes('hearsay')
    ? selectComplements(word, ['infinitive']).slice(0, 1)
    : []
  const others = hearsay.length > 0 ? hearsay : parts
  const subject = word.children.find((child) => child.is('nsubj') && child.index < word.index)
  const isTold = entry.takes.includes('addressee')
  const hasSubject = subject && !isTold && (speaker !== null || hearsay.length > 0)
  const order = parts.find(({ kind }) => kind === 'infinitive')
  const isOrdered = agent === undefined && order !== undefined && entry.takes.includes('question')
  const isWhole = clause || entry.takes.includes('object') || others.length > 0
  if (!isWhole) return findMarked(statement, cue, speaker)
  const rest = speaker !== null || hearsay.length > 0 ? others : isOrdered ? [order] : []
  const ranges: WordRange[] = clause ? [clause] : hasSubject ? [subject.range, ...rest] : rest
  const contents = ranges.flatMap((range) => {
    const items = statement.rangeOf(word.sentence.spanOf(range))
    const first = items && isTold && statement.hasText(items.first, 'of', 'about') ? 1 : 0
    return (items && findContent(statement, { ...items, first: items.first + first })) ?? []
  })
  const content = contents.flatMap((one) => one.content)
  const quoted = contents.flatMap((one) => one.quoted)
  if (content.length === 0) return findMarked(statement, cue, speaker)
  return { kind: quoted.length > 0 ? 'mixed' : 'indirect', content, quoted, cue, speaker }
}

/** Quoted words after a passive: "Quill was asked, “Is the road open?”" */
function findMarked(
  statement: Statement,
  cue: CueSite['cue'],
  speaker: Attribution['speaker'],
): Attribution | undefined {
  const index = statement.isComma(cue.next) ? cue.next + 1 : cue.next
  if (!statement.isQuoted(index) || !cue.takes.includes('marks')) return undefined
  const content = statement.contentBetweenMarks({
    first: index,
    next: statement.afterQuoted(index),
  })
  return { kind: 'direct', content, quoted: content, cue, speaker }
}
