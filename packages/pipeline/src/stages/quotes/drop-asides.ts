import { tokenAt } from '../statements/statement.ts'
import type { FoundQuotation } from './quotation.ts'

/** What reports less than a clause. */
const phrasal = /^indirect-(?:phrase|infinitive|noun|passive)$/

/**
 * Drop reports inside of what somebody else reports, unless one with a name is said to say them: "she said that she hoped
 * that it rained" is one report, "she said that Barda denied that it rained" two.
 */
export const dropAsides = (found: readonly FoundQuotation[]): FoundQuotation[] =>
  found.filter(
    (quotation) =>
      !found.some(
        (other) =>
          other !== quotation &&
          isWithin(quotation, other) &&
          (!isSaidByName(quotation) || other.speaker?.start === quotation.speaker?.start),
      ),
  )

const isSaidByName = ({ statement, rule, cue, speaker }: FoundQuotation): boolean =>
  !phrasal.test(rule) &&
  cue?.word.attitude !== 'believes' &&
  speaker !== null &&
  tokenAt(statement, speaker.next - 1)?.tag === 'PROPN'

const isWithin = (inner: FoundQuotation, outer: FoundQuotation): boolean =>
  inner.content.every(({ start, end }) =>
    outer.content.some((span) => span.start <= start && end <= span.end),
  )
