import type { Span } from '@onrecord/schema'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'

/** What was said, and how much of it stands between marks. */
export interface Content {
  kind: 'direct' | 'mixed' | 'indirect'
  content: Span[]
  quoted: Span[]
}

/** The content of the items from `first` to before `next`, without punctuation and conjunctions at its ends; nothing where it is empty. */
export function findContent(
  statement: Statement,
  first: number,
  next: number,
): Content | undefined {
  let from = first
  let to = next
  while (from < to && isMark(statement, from)) from++
  while (to > from && /^(?:PUNCT|CCONJ)$/.test(tokenAt(statement, to - 1)?.tag ?? '')) to--
  const items = statement.items.slice(from, to)
  const start = items[0]
  const end = items.at(-1)
  if (start === undefined || end === undefined) return undefined
  const quoted = contentBetweenMarks(statement, from, to)
  const hasWords = items.some((item) => item.marked === undefined && item.tag !== 'PUNCT')
  if (!hasWords) return { kind: 'direct', content: quoted, quoted }
  const kind = quoted.length > 0 ? 'mixed' : 'indirect'
  return { kind, content: [{ start: start.start, end: end.end }], quoted }
}

/** The words between marks of the items from `first` to before `next`. */
export const contentBetweenMarks = ({ items }: Statement, first: number, next: number): Span[] =>
  items.slice(first, next).flatMap(({ marked }) => marked?.content ?? [])

/** Punctuation, or the sign that a quoted line or a list item opens with. */
const isMark = (statement: Statement, index: number): boolean => {
  const token = tokenAt(statement, index)
  return token?.tag === 'PUNCT' || /^[>*•–-]$/.test(token?.text ?? '')
}

/** The index after the items between marks that start at an index. */
export function endOfMarked(statement: Statement, first: number): number {
  let next = first
  while (isMarkedAt(statement, next)) next++
  return next
}
