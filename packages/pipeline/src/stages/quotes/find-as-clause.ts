import { phraseBefore } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { type Content, findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import type { FoundQuotation } from './quotation.ts'
import type { RuleName } from './rules.ts'

/** What "as" and a cue without an object report: "As Ada Quill said, the road was open", "as she put it". */
export function findAsClause(statement: Statement, cue: Cue): FoundQuotation | undefined {
  if (cue.isPassive || cue.word.partOfSpeech === 'noun') return undefined
  const speaker = phraseBefore(statement, cue.index - 1)
  if (speaker === undefined || !isAs(statement, speaker.index - 1)) return undefined
  const end = tokenAt(statement, cue.next)?.text === 'it' ? cue.next + 1 : cue.next
  const as = speaker.index - 1
  const content =
    as === 0 && tokenAt(statement, end)?.text === ','
      ? findContent(statement, end + 1, statement.items.length)
      : tokenAt(statement, as - 1)?.text === ',' && isEnd(statement, end)
        ? findContent(statement, 0, as - 1)
        : undefined
  if (content === undefined) return undefined
  const rule = ruleOf(content)
  return { statement, ...content, cue, speaker, rule }
}

const ruleOf = ({ kind }: Content): RuleName =>
  kind === 'direct' ? 'direct-cue-before' : kind === 'mixed' ? 'mixed-clause' : 'indirect-cue-after'

const isAs = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.text.toLowerCase() === 'as'

const isEnd = (statement: Statement, index: number): boolean =>
  /^[.;!?]?$/.test(tokenAt(statement, index)?.text ?? '')
