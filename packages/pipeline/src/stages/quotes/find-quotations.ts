import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Phrase, phraseBefore } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import { findAccordingTo } from './find-according-to.ts'
import { type Complement, findComplement } from './find-complement.ts'
import { type Content, endOfMarked, findContent } from './find-content.ts'
import { type Cue, findCues } from './find-cues.ts'
import { findTagged } from './find-tagged.ts'
import type { FoundQuotation } from './quotation.ts'
import type { RuleName } from './rules.ts'

/** Find what a statement reports, cue by cue. */
export function findQuotations(
  statement: Statement,
  text: string,
  trees: TreeIndex,
): FoundQuotation[] {
  const cues = findCues(statement)
  const found: FoundQuotation[] = []
  let previous: { quotation: FoundQuotation; complement: Complement } | undefined
  for (const cue of cues) {
    const whole = findAccordingTo(statement, cue) ?? findTagged(statement, cue)
    if (whole) {
      found.push(whole)
      previous = undefined
      continue
    }
    const complement = findComplement(statement, cue, trees)
    const content =
      complement && findComplementContent(statement, cues, cue, complement, text, trees)
    if (complement === undefined || content === undefined) continue
    const isInside = previous !== undefined && cue.index >= previous.complement.first
    const isCoordinated = isInside && followsConjunction(statement, cue.index)
    const speaker =
      isCoordinated && previous
        ? previous.quotation.speaker
        : (findSpeaker(statement, cue, isInside && previous ? previous.complement.first : 0) ??
          null)
    if (content.quoted.length === 0 && (speaker === null || !isClause(statement, content))) continue
    const quotation = { statement, ...content, cue, speaker, rule: ruleOf(content, complement) }
    found.push(quotation)
    if (!isInside || isCoordinated) previous = { quotation, complement }
  }
  return found
}

/** The subject of a cue; that of a gerund set off by a comma is the subject of the clause before it. */
function findSpeaker(statement: Statement, cue: Cue, from: number): Phrase | undefined {
  const isSetOff = isGerund(statement, cue.index) && followsConjunction(statement, cue.index)
  if (!isSetOff) return findSubject(statement, cue.index, from)
  const items = statement.items.slice(from, cue.index)
  const verb = items.findIndex(
    (item) => item.marked === undefined && /^(?:VERB|AUX)$/.test(item.tag),
  )
  return verb < 0 ? undefined : findSubject(statement, from + verb, from)
}

function ruleOf({ kind }: Content, { opener }: Complement): RuleName {
  if (opener === 'as') return 'mixed-term'
  if (kind === 'direct') return 'direct-cue-before'
  if (kind === 'mixed') return 'mixed-clause'
  return opener === 'that' ? 'indirect-that' : 'indirect-clause'
}

/** What a cue reports after it, up to the next cue that the same speaker goes on with. */
function findComplementContent(
  statement: Statement,
  cues: readonly Cue[],
  cue: Cue,
  { first, next, opener }: Complement,
  text: string,
  trees: TreeIndex,
): Content | undefined {
  if (opener === 'as') {
    const content = findContent(statement, first, next)
    return content && { ...content, kind: 'mixed' }
  }
  const isWhole = isMarkedAt(statement, first) && isWholeSentence(statement, first, opener, text)
  if (isWhole || tokenAt(statement, first - 1)?.text === ':')
    return findContent(statement, first, endOfMarked(statement, first))
  for (const following of cues) {
    if (
      following.index <= Math.max(cue.index, first) ||
      !findComplement(statement, following, trees)
    )
      continue
    const end = findClauseStart(statement, following)
    if (end !== undefined) return findContent(statement, first, Math.min(end, next))
  }
  return findContent(statement, first, next)
}

/** Where the clause of a cue starts that goes on after another: at ", adding that" or "and she added that". */
function findClauseStart(statement: Statement, { index }: Cue): number | undefined {
  if (isMarkedAt(statement, index - 1)) return isGerund(statement, index) ? index : undefined
  if (followsConjunction(statement, index)) return startOfVerb(statement, index) - 1
  const subject = phraseBefore(statement, index - 1)
  const conjunction = subject ? subject.index - 1 : -1
  const token = tokenAt(statement, conjunction)
  const opensClause = token?.tag === 'CCONJ' || /^(?:while|whereas)$/i.test(token?.text ?? '')
  return opensClause ? conjunction : undefined
}

/** The index of a verb, or of the first of the auxiliaries and adverbs before it: "has repeatedly suggested". */
function startOfVerb(statement: Statement, index: number): number {
  let start = index
  while (/^(?:AUX|ADV)$/.test(tokenAt(statement, start - 1)?.tag ?? '')) start--
  return start
}

const followsConjunction = (statement: Statement, index: number): boolean => {
  const before = tokenAt(statement, startOfVerb(statement, index) - 1)
  const isAfterMarked = isMarkedAt(statement, index - 1) && isGerund(statement, index)
  return isAfterMarked || before?.text === ',' || before?.tag === 'CCONJ'
}

const isGerund = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.text.endsWith('ing') ?? false

/** Whether what was said in the author's words is a clause: "said that on Tuesday" is none. */
function isClause({ items }: Statement, { content }: Content): boolean {
  const words = items.filter(({ start, end }) =>
    content.some((span) => span.start <= start && end <= span.end),
  )
  const first = words[0]
  return words.length > 2 || (first?.marked === undefined && first?.tag !== 'ADP')
}

/** Whether words between marks are all that was said: they end as a sentence does, or at the comma of a plain "said". */
function isWholeSentence(
  statement: Statement,
  index: number,
  opener: Complement['opener'],
  text: string,
): boolean {
  const last = statement.items[index]?.marked?.content.at(-1)
  if (last === undefined) return false
  const end = opener === 'marks' ? /[.!?,…]["'’”]*$/ : /[.!?…]["'’”]*$/
  return end.test(text.slice(last.start, last.end).trimEnd())
}
