import type { Statement, WordRange } from '@onrecord/grammar'
import { cover } from '@onrecord/schema'
import type { Content } from './quotation.ts'

/** The content of some items, without punctuation and conjunctions at its ends; nothing where it is empty. */
export function findContent(statement: Statement, { first, next }: WordRange): Content | undefined {
  let from = first
  let to = next
  while (from < to && isMark(statement, from)) from++
  while (to > from && statement.hasTag(to - 1, 'PUNCT', 'CCONJ')) to--
  const items = statement.items.slice(from, to)
  const span = cover(items)
  if (span === undefined) return undefined
  const quoted = statement.contentBetweenMarks({ first: from, next: to })
  const hasWords = items.some(
    (_, index) => !statement.isQuoted(from + index) && !statement.hasTag(from + index, 'PUNCT'),
  )
  if (!hasWords) return { kind: 'direct', content: quoted, quoted }
  return { kind: quoted.length > 0 ? 'mixed' : 'indirect', content: [span], quoted }
}

/** Punctuation, or the sign that opens a quoted line or a list item. */
const isMark = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'PUNCT') || statement.matches(index, /^[>*•–-]$/)
