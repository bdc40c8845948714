import { endsSentence } from '../statements/ends-sentence.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { contentBetweenMarks } from './find-content.ts'
import { findIntroduction } from './find-introduction.ts'
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
    const content = contentBetweenMarks(statement, 0, statement.items.length)
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
    if (!endsSentence(words)) continue
    const isNear = last !== undefined && statement.paragraph - last.statement.paragraph <= 1
    if (last && followsTag(statements, index, last)) {
      last.content = [...last.content, ...content]
      last.quoted = [...last.quoted, ...content]
      continue
    }
    const isHeading =
      last !== undefined && isSingle(statement, text) && !isSingle(last.statement, text)
    if (isHeading) continue
    const before = statements[index - 1]
    const introduction =
      before === last?.statement ? undefined : findIntroduction(before, statement)
    if (introduction) {
      const { speaker, cue, isColon } = introduction
      const rule = isColon ? 'direct-cue-before' : 'direct-floating'
      last = { statement, kind: 'direct', content, quoted: content, cue, speaker, rule }
      all.push(last)
      continue
    }
    if (words.split(/\s+/, fewestWords).length < fewestWords) continue
    const floating: FoundQuotation = {
      statement,
      kind: 'direct',
      content,
      quoted: content,
      cue: null,
      speaker: isNear ? (last?.speaker ?? null) : null,
      follows: isNear && last?.speaker ? last : undefined,
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

/** Whether words between marks stand right after a tag: “The road is open,” she said. “Go.” */
const followsTag = (
  statements: readonly Statement[],
  index: number,
  { statement, content, cue, rule, kind }: FoundQuotation,
): boolean => {
  const isTagged = cue !== null && (content[0]?.start ?? cue.start) < cue.start
  return (
    (kind === 'direct' ? cue !== null || rule === 'direct-uncued' : kind === 'mixed' && isTagged) &&
    statements[index - 1] === statement &&
    statements[index]?.paragraph === statement.paragraph
  )
}

/** Whether the first marks of a statement are single ones: beside double ones they are those of a heading. */
const isSingle = ({ items }: Statement, text: string): boolean =>
  /['‘‹]/.test(text.charAt(items.find(({ marked }) => marked)?.start ?? -1))

const isAlone = (statement: Statement): boolean =>
  statement.items.every((item, index) => item.marked || tokenAt(statement, index)?.tag === 'PUNCT')
