import type { Span } from '@onrecord/schema'
import { findSubject } from '../statements/find-subject.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { findCues } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'

/** Words between marks without terminal punctuation are a term, a title or a nickname, and so are fewer than these. */
const fewestWords = 4

/**
 * Add words between marks that make a statement of their own. Right after a quotation in the same paragraph they are part
 * of it: “The road is open,” she said. “Go.” Elsewhere they are a quotation of the last speaker of this paragraph or the
 * one before.
 *
 * @param statements
 *   All statements, in order.
 * @param found
 *   What was found with a cue, in order.
 * @param text
 *   The whole text.
 * @returns
 *   All quotations, in order.
 */
export function continueFloating(
  statements: readonly Statement[],
  found: ReadonlyMap<Statement, FoundQuotation[]>,
  text: string,
): FoundQuotation[] {
  const all: FoundQuotation[] = []
  let last: FoundQuotation | undefined
  for (const [index, statement] of statements.entries()) {
    const quotations = found.get(statement) ?? []
    all.push(...quotations)
    last = quotations.findLast(isSpoken) ?? last
    if (quotations.length > 0 || !isAlone(statement)) continue
    const content = statement.items.flatMap((item) => item.marked?.content ?? [])
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
    if (!/[.!?…]["'’”]*\s*$/.test(words)) continue
    const isNear = last !== undefined && statement.paragraph - last.statement.paragraph <= 1
    if (last && last.kind === 'direct' && followsTag(statements, index, last)) {
      last.content = [...last.content, ...content]
      last.quoted = [...last.quoted, ...content]
      continue
    }
    if (words.split(/\s+/, fewestWords).length < fewestWords) continue
    const introduced = findIntroduction(statements[index - 1], statement, content)
    if (introduced) {
      all.push(introduced)
      last = introduced
      continue
    }
    const floating: FoundQuotation = {
      statement,
      kind: 'direct',
      content,
      quoted: content,
      cue: null,
      speaker: isNear ? (last?.speaker ?? null) : null,
      rule: isNear && last?.speaker ? 'direct-floating' : 'direct-unattributed',
    }
    all.push(floating)
    if (isNear) last = floating
  }
  return all
}

/** Whether words without a tag may go on with a quotation: it has words between marks, or a speaker's clause. */
const isSpoken = ({ quoted, rule, cue }: FoundQuotation): boolean =>
  quoted.length > 0 ||
  (/^indirect-(?:that|clause|cue-after)$/.test(rule) && cue?.word.attitude !== 'believes')

/** A quotation after a statement that ends with a colon: "The envoy went on:" and then, perhaps in a new paragraph, her words. */
function findIntroduction(
  before: Statement | undefined,
  statement: Statement,
  content: Span[],
): FoundQuotation | undefined {
  if (before === undefined || tokenAt(before, before.items.length - 1)?.text !== ':')
    return undefined
  const verb = before.items.findLastIndex(
    (item) => item.marked === undefined && item.tag === 'VERB',
  )
  const speaker = verb < 0 ? undefined : findSubject(before, verb, 0)
  if (speaker === undefined) return undefined
  const cue = findCues(before).find(({ index }) => index === verb) ?? null
  return {
    statement,
    kind: 'direct',
    content,
    quoted: content,
    cue,
    speaker,
    rule: 'direct-cue-before',
  }
}

const followsTag = (
  statements: readonly Statement[],
  index: number,
  { statement, cue, rule }: FoundQuotation,
): boolean =>
  (cue !== null || rule === 'direct-uncued') &&
  statements[index - 1] === statement &&
  statements[index]?.paragraph === statement.paragraph

const isAlone = (statement: Statement): boolean =>
  statement.items.every((item, index) => item.marked || tokenAt(statement, index)?.tag === 'PUNCT')
