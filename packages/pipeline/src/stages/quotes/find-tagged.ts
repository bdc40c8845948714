import type { Span } from '@onrecord/schema'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Phrase, phraseAfter, withName } from '../statements/find-phrases.ts'
import { isCommaAt, isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import { type Content, findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import { findRest } from './find-rest.ts'
import { findTagStart, findTagSubject } from './find-tag-subject.ts'
import type { FoundQuotation } from './quotation.ts'
import type { RuleName } from './rules.ts'

/**
 * Find what stands before its tag: “…,” said the envoy; “…,” the envoy said; The road is open, the envoy said.
 *
 * @param statement
 *   The statement.
 * @param cue
 *   The cue of the tag.
 * @param trees
 *   The trees of the text.
 * @param from
 *   The index of the first item that may be part of it.
 * @param text
 *   The whole text.
 */
export function findTagged(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
  from: number,
  text: string,
): FoundQuotation | undefined {
  if (cue.isPassive || cue.word.partOfSpeech === 'noun') return undefined
  if (tokenAt(statement, cue.index)?.text.endsWith('ing')) return undefined
  const after = phraseAfter(statement, cue.next)
  const following = after && withName(statement, after)
  const isInverted = following !== undefined || isMarkedAt(statement, cue.index - 1)
  const inverted = isInverted ? findTagStart(statement, cue.index) : undefined
  const subject = inverted === undefined ? findTagSubject(statement, cue, trees) : undefined
  const start = inverted ?? (subject && findTagStart(statement, subject.index))
  if (start === undefined || isDescribed(statement, start, cue, text)) return undefined
  const speaker = subject ?? following ?? null
  const end = subject ? cue.next : (speaker?.next ?? cue.next)
  const content = findContent(statement, findStart(statement, from, start), start)
  if (content === undefined) return undefined
  if (isMarkedAt(statement, start - 1))
    return tag(
      statement,
      addRest(content, findRest(statement, end, text)),
      cue,
      speaker,
      'direct-cue-after',
    )
  if (speaker === null || !cue.word.takes.includes('that')) return undefined
  if (isEnd(statement, end))
    return hasVerb(statement, start)
      ? tag(statement, content, cue, speaker, 'indirect-cue-after')
      : undefined
  return findAround(statement, content, start, end, cue, speaker)
}

/** Whether words between marks belong to who speaks: Tom “Bull” Hall said; Hall, known as “the Bull,” said that it rained. */
function isDescribed(
  statement: Statement,
  start: number,
  { index, next }: Cue,
  text: string,
): boolean {
  const last = statement.items[start - 1]
  if (last?.marked === undefined) return false
  const opensClause = tokenAt(statement, next)?.text.toLowerCase() === 'that'
  const isFirst = isMarkedAt(statement, 0)
  const leadsOn = start < index && isCommaAt(statement, start)
  return (
    !isFirst &&
    (opensClause ||
      (!leadsOn &&
        start < index &&
        !/[,.!?…—–-]["'’”]*\s*$/.test(text.slice(last.start, last.marked.content.at(-1)?.end))))
  )
}

/** What was said starts after a colon that leads on to marks right before the tag: She told him: “…,” she said. */
function findStart(statement: Statement, from: number, next: number): number {
  let first = next
  while (isMarkedAt(statement, first - 1)) first--
  return tokenAt(statement, first - 1)?.text === ':' ? first : from
}

/** Whether a clause stands before the tag: "On 7 March, the envoy wrote" has none. */
const hasVerb = (statement: Statement, next: number): boolean =>
  statement.items
    .slice(0, next)
    .some((item) => item.marked !== undefined || /^(?:VERB|AUX)$/.test(item.tag))

/** What goes on after a tag in its middle: The road, the envoy said, was open. */
function findAround(
  statement: Statement,
  before: Content,
  start: number,
  end: number,
  cue: Cue,
  speaker: Phrase,
): FoundQuotation | undefined {
  if (tokenAt(statement, end)?.text !== ',') return undefined
  const after = findContent(statement, end + 1, statement.items.length)
  if (after === undefined || after.kind !== 'indirect' || before.kind !== 'indirect')
    return undefined
  const isCircumstance =
    /^(?:ADP|ADV|SCONJ)$/.test(tokenAt(statement, 0)?.tag ?? '') && !hasVerb(statement, start)
  const content = isCircumstance ? after.content : [...before.content, ...after.content]
  return tag(statement, { ...after, content }, cue, speaker, 'indirect-cue-after')
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

/** Whether nothing follows but an apposition to the speaker, or what else the speaker did: "she said, pointing north". */
function isEnd(statement: Statement, from: number): boolean {
  for (let index = from; index < statement.items.length; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined) return false
    if (token.fineTag === 'VBG' && isCommaAt(statement, index - 1)) return true
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.tag)) return false
  }
  return true
}

const addRest = ({ kind, content, quoted }: Content, rest: readonly Span[]): Content => ({
  kind,
  content: [...content, ...rest],
  quoted: [...quoted, ...rest],
})
