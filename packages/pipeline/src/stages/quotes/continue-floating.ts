import { type Marked, type Statement, tokenAt } from '../statements/statement.ts'
import type { FoundQuotation } from './quotation.ts'

/** Words between marks without terminal punctuation or with fewer words than this are a term, a title or a nickname. */
const fewestWords = 4

/**
 * Add words between marks that make a statement of their own: they go on with the last speaker of this paragraph or of
 * the one before.
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
  for (const statement of statements) {
    const quotations = found.get(statement) ?? []
    all.push(...quotations)
    last = quotations.findLast(({ quoted }) => quoted.length > 0) ?? last
    const marked = statement.items.flatMap((item) => item.marked ?? [])
    if (quotations.length > 0 || !isAlone(statement) || !isSentence(marked, text)) continue
    const isNear = last !== undefined && statement.paragraph - last.statement.paragraph <= 1
    const content = marked.flatMap((item) => item.content)
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

const isAlone = (statement: Statement): boolean =>
  statement.items.every((item, index) => item.marked || tokenAt(statement, index)?.tag === 'PUNCT')

function isSentence(marked: readonly Marked[], text: string): boolean {
  const words = marked
    .flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
    .join(' ')
  return /[.!?…]\s*$/.test(words) && words.split(/\s+/, fewestWords).length >= fewestWords
}
