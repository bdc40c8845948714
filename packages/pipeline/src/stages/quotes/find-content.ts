import type { Statement, WordRange } from '@onrecord/grammar'
import { cover } from '@onrecord/schema'
import type { Content } from './quotation.ts'

/** The content of some items, without punctuation and conjunctions at its ends; nothing where it is empty. */
export function findContent(statement: Statement, { first, next }: WordRange): Content | undefined {
  let from = first
  let to = next
  while (from < to && isMark(statement, from)) from++
  while (to > from) {
    if (isNote(statement, to - 1)) to -= 3
    else if (statement.hasTag(to - 1, 'PUNCT', 'CCONJ')) to--
    else break
  }
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

/** Whether a reference to a note ends at an index: "[3]". */
const isNote = (statement: Statement, last: number): boolean =>
  statement.hasText(last, ']') &&
  statement.matches(last - 1, /^\d{1,3}$/) &&
  statement.hasText(last - 2, '[')

/** What is said on both sides of a tag: as much of it between marks as there is. */
export function joinContents(before: Content, after: Content): Content {
  const kind = before.kind === after.kind ? before.kind : 'mixed'
  return {
    kind,
    content: [...before.content, ...after.content],
    quoted: [...before.quoted, ...after.quoted],
  }
}

/** Punctuation, an emoji, or the sign that opens a quoted line or a list item. */
const isMark = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'PUNCT') ||
  statement.matches(index, /^[>*•–-]$|^\p{Extended_Pictographic}/u)
