import { QuotedStretch, type Statement } from '@onrecord/grammar'
import { endsSentence } from './ends-sentence.ts'
import { findIntroduction } from './find-introduction.ts'
import type { Content, FoundQuotation } from './quotation.ts'
import { directCueBefore, floating, plainTag, unattributed } from './rules.ts'

/** Quoted words without terminal punctuation are a term, a title or a nickname, and so are fewer than these. */
const fewestWords = 4

/**
 * Add the quoted stretches that are statements of their own. Right after a quotation in the same paragraph they are part of
 * it: “The road is open,” she said. “Go.” Elsewhere they have the last speaker of this paragraph or the one before.
 *
 * @param statements
 *   All statements, in order.
 * @param found
 *   The quotations of each statement that have a speaker beside them, in order.
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
  let last = -1
  for (const [index, statement] of statements.entries()) {
    const quotations = found.get(statement) ?? []
    all.push(...quotations)
    const spoken = quotations.findLastIndex(mayContinue)
    if (spoken >= 0) last = all.length - quotations.length + spoken
    if (quotations.length > 0 || !isAlone(statement)) continue
    const content = statement.contentBetweenMarks({ first: 0, next: statement.length })
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
    const isLong = words.split(/\s+/, fewestWords).length >= fewestWords
    if (!endsSentence(words) && !(isLong && endsOutside(statement))) continue
    const before = all[last]
    if (before && followsTag(statements, index, before)) {
      all[last] = {
        ...before,
        content: [...before.content, ...content],
        quoted: [...before.quoted, ...content],
      }
      continue
    }
    if (before && isSingle(statement, text) && !isSingle(before.statement, text)) continue
    const direct: Content = { kind: 'direct', content, quoted: content }
    const previous = statements[index - 1]
    const introduction =
      previous === before?.statement ? undefined : findIntroduction(previous, statement)
    if (introduction) {
      const { speaker, cue, isColon } = introduction
      const rule = isColon ? directCueBefore : floating
      last = all.push({ statement, ...direct, cue, speaker, rule }) - 1
      continue
    }
    if (!isLong) continue
    const isNear = before !== undefined && statement.paragraph - before.statement.paragraph <= 1
    const speaker = isNear ? before.speaker : null
    const follows = speaker ? before : undefined
    const rule = speaker ? floating : unattributed
    all.push({ statement, ...direct, cue: null, speaker, follows, rule })
    if (isNear) last = all.length - 1
  }
  return all
}

/** Whether quoted words without a tag after a quotation may have its speaker. */
const mayContinue = ({ quoted, rule, cue }: FoundQuotation): boolean =>
  quoted.length > 0 || (rule.reports === 'clause' && cue?.entry.attitude !== 'believes')

/** Whether a statement follows a tag: “The road is open,” she said. “Go.” */
function followsTag(
  statements: readonly Statement[],
  index: number,
  { statement, content, cue, rule, kind }: FoundQuotation,
): boolean {
  const isTagged = cue !== null && (content[0]?.start ?? cue.start) < cue.start
  const isContinued =
    kind === 'direct' ? cue !== null || rule === plainTag : kind === 'mixed' && isTagged
  return (
    isContinued &&
    statements[index - 1] === statement &&
    statements[index]?.paragraph === statement.paragraph
  )
}

/** Whether the full stop of a statement stands behind its marks: “The road is open”. */
const endsOutside = (statement: Statement): boolean =>
  statement.matches(statement.length - 1, /^[.!?…]+$/)

/** Whether the first marks of a statement are single ones: beside double ones they are those of a heading. */
const isSingle = ({ items }: Statement, text: string): boolean =>
  /['‘‹]/.test(text.charAt(items.find((item) => item instanceof QuotedStretch)?.start ?? -1))

const isAlone = (statement: Statement): boolean =>
  statement.items.every((_, index) => statement.isQuoted(index) || statement.hasTag(index, 'PUNCT'))
