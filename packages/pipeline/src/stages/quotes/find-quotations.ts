import type { TreeIndex } from '../../trees/tree-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import type { Statement } from '../statements/statement.ts'
import { boundContent } from './bound-content.ts'
import type { Complement } from './complement.ts'
import { dropAsides } from './drop-asides.ts'
import { findAccordingTo } from './find-according-to.ts'
import { findAsClause } from './find-as-clause.ts'
import { followsConjunction, isGerund } from './find-clause-start.ts'
import { findComplement } from './find-complement.ts'
import type { Content } from './find-content.ts'
import { type Cue, findCues } from './find-cues.ts'
import { findNounReport } from './find-noun-report.ts'
import { findPassive } from './find-passive.ts'
import { findSpeaker } from './find-speaker.ts'
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
  const complements = cues.map((cue) => findActive(statement, cue, trees))
  const found: FoundQuotation[] = []
  let afterTag = 0
  let previous: { quotation: FoundQuotation; complement: Complement } | undefined
  for (const [order, cue] of cues.entries()) {
    const whole = findWhole(statement, cue, trees, afterTag, text)
    if (whole) {
      found.push(whole)
      if (whole.rule === 'direct-cue-after') afterTag = cue.next
      previous = undefined
      continue
    }
    const complement = complements[order]
    if (complement === undefined) continue
    const following = cues.filter((_, index) => index > order && complements[index] !== undefined)
    const content = boundContent(statement, complement, following, text)
    if (content === undefined) continue
    const from = previous && cue.index >= previous.complement.index ? previous.complement.index : 0
    const goesOn = from > 0 && followsConjunction(statement, cue.index)
    const speaker =
      goesOn && previous
        ? previous.quotation.speaker
        : (findSpeaker(statement, cue.index, trees) ?? findNearest(statement, cue, from) ?? null)
    if (content.quoted.length === 0 && (speaker === null || !hasWords(statement, content))) continue
    const rule = ruleOf(content, complement)
    const quotation = { statement, ...content, cue, speaker, governs: complement.kind, rule }
    found.push(quotation)
    if (from === 0 || goesOn) previous = { quotation, complement }
  }
  return dropAsides(found)
}

/** What an active verb governs. */
const findActive = (statement: Statement, cue: Cue, trees: TreeIndex): Complement | undefined =>
  cue.isPassive || cue.word.partOfSpeech === 'noun'
    ? undefined
    : findComplement(statement, cue, trees)

/** What a cue reports that is not the complement of an active verb. */
const findWhole = (
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
  from: number,
  text: string,
): FoundQuotation | undefined =>
  findAccordingTo(statement, cue) ??
  findPassive(statement, cue, trees) ??
  findNounReport(statement, cue, trees) ??
  findAsClause(statement, cue) ??
  findTagged(statement, cue, trees, from, text)

/** The nearest subject of a cue; that of a gerund set off by a comma is the subject of the clause before it. */
function findNearest(statement: Statement, cue: Cue, from: number): Phrase | undefined {
  const isSetOff = isGerund(statement, cue.index) && followsConjunction(statement, cue.index)
  if (!isSetOff) return findSubject(statement, cue.index, from)
  const items = statement.items.slice(from, cue.index)
  const verb = items.findIndex(
    (item) => item.marked === undefined && /^(?:VERB|AUX)$/.test(item.tag),
  )
  return verb < 0 ? undefined : findSubject(statement, from + verb, from)
}

function ruleOf({ kind }: Content, { opener }: Complement): RuleName {
  if (opener === 'term') return 'mixed-term'
  if (kind === 'direct') return 'direct-cue-before'
  if (kind === 'mixed') return 'mixed-clause'
  return opener === 'marks' ? 'indirect-clause' : `indirect-${opener}`
}

/** Whether what was said in the author's words is more than a circumstance or a pronoun: "said that on Tuesday" is not. */
function hasWords({ items }: Statement, { content }: Content): boolean {
  const words = items.filter(({ start, end }) =>
    content.some((span) => span.start <= start && end <= span.end),
  )
  const first = words[0]
  const isBare = words.length === 1 && first?.marked === undefined && first?.tag === 'PRON'
  return words.length > 2 || (!isBare && first?.marked === undefined && first?.tag !== 'ADP')
}
