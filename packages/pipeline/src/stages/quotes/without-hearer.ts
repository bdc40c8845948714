import { phraseAfter, type Statement, type StatementComplement } from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import type { Cue } from './cues.ts'

/**
 * A clause without the name of the hearer, which the parser took for the first words of its subject: "told [the Sur Post] four
 * men had fled".
 */
export function withoutHearer(
  statement: Statement,
  { takes, next }: Cue,
  complement: StatementComplement,
  nameAt: CueSite['nameAt'],
): StatementComplement {
  const { opener, first } = complement
  const isClause = opener === 'clause' || opener === 'marks'
  if (!takes.includes('addressee') || !isClause) return complement
  const start = statement.hasTag(next, 'DET') ? next + 1 : next
  const name =
    nameAt(statement.items[next]?.start ?? -1) ?? nameAt(statement.items[start]?.start ?? -1)
  const last = name && statement.rangeOf(name)?.next
  if (last === undefined || statement.isQuoted(last)) return complement
  if (opener === 'clause' && first >= last) return complement
  const subject = phraseAfter(statement, last)
  const isSubject = subject !== undefined && subject.next > last
  return isSubject && opensPredicate(statement, subject.next)
    ? { ...complement, first: last }
    : complement
}

const opensPredicate = (statement: Statement, index: number): boolean =>
  statement.isQuoted(index) || statement.isFinite(index)
