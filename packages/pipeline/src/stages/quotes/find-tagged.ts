import type { Span } from '@onrecord/schema'
import { type Phrase, phraseAfter, phraseBefore } from '../statements/find-phrases.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import { type Content, findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'
import type { RuleName } from './rules.ts'

/** Within how many items after its tag a quotation goes on: “Yes,” said the envoy of the king, “but not now.” */
const splitReach = 12

/** What stands before its tag: “…,” said the envoy; “…,” the envoy said; The road is open, the envoy said. */
export function findTagged(statement: Statement, cue: Cue): FoundQuotation | undefined {
  const inverted = findTagStart(statement, cue.index)
  const subject = inverted === undefined ? subjectOfTag(statement, cue) : undefined
  const start = inverted ?? (subject && findTagStart(statement, subject.index))
  if (start === undefined) return undefined
  const speaker = subject ?? phraseAfter(statement, cue.next) ?? null
  const end = subject ? cue.next : (speaker?.next ?? cue.next)
  const content = findContent(statement, 0, start)
  if (content === undefined) return undefined
  if (isMarkedAt(statement, start - 1))
    return tag(
      statement,
      addRest(content, findRest(statement, end)),
      cue,
      speaker,
      'direct-cue-after',
    )
  const isClause = speaker !== null && cue.word.takes.includes('that') && isEnd(statement, end)
  return isClause ? tag(statement, content, cue, speaker, 'indirect-cue-after') : undefined
}

const tag = (
  statement: Statement,
  content: Content,
  cue: Cue,
  speaker: Phrase | null,
  rule: RuleName,
): FoundQuotation => ({
  statement,
  ...content,
  cue,
  speaker,
  rule: content.kind === 'mixed' ? 'mixed-clause' : rule,
})

/** The index after what was said, where a tag starts: after the marks, or at the comma after the words. */
function findTagStart(statement: Statement, index: number): number | undefined {
  if (isMarkedAt(statement, index - 1)) return index
  return tokenAt(statement, index - 1)?.text === ',' && index > 1 ? index - 1 : undefined
}

/** The noun phrase before a cue, with nothing but adverbs between them. */
function subjectOfTag(statement: Statement, cue: Cue): Phrase | undefined {
  let last = cue.index - 1
  while (/^(?:ADV|AUX)$/.test(tokenAt(statement, last)?.tag ?? '')) last--
  return phraseBefore(statement, last)
}

const isEnd = (statement: Statement, index: number): boolean =>
  statement.items.slice(index).every((item) => item.marked === undefined && item.tag === 'PUNCT')

/** What a split quotation goes on with after its tag. */
function findRest(statement: Statement, from: number): readonly Span[] {
  for (let index = from; index < from + splitReach; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined || token.tag === 'VERB') return []
    const next = statement.items[index + 1]
    if (/^[,—–-]$/.test(token.text) && next?.marked) return next.marked.content
  }
  return []
}

const addRest = ({ kind, content, quoted }: Content, rest: readonly Span[]): Content => ({
  kind,
  content: [...content, ...rest],
  quoted: [...quoted, ...rest],
})
