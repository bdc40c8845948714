import { contains } from '@onrecord/schema'
import type { FoundQuotation } from './quotation.ts'

/**
 * Drop reports inside of what somebody else reports, unless a speaker with a name says them: "she said that she hoped that it
 * rained" is one report, "she said that Barda denied that it rained" two.
 */
export const dropAsides = (found: readonly FoundQuotation[]): FoundQuotation[] =>
  found.filter(
    (quotation) =>
      !found.some(
        (other) =>
          other !== quotation &&
          isWithin(quotation, other) &&
          (!hasNamedSpeaker(quotation) || other.speaker?.start === quotation.speaker?.start),
      ),
  )

const hasNamedSpeaker = ({ statement, rule, cue, speaker }: FoundQuotation): boolean =>
  rule.reports !== 'phrase' &&
  cue?.entry.attitude !== 'believes' &&
  speaker !== null &&
  statement.hasTag(speaker.next - 1, 'PROPN')

const isWithin = (inner: FoundQuotation, outer: FoundQuotation): boolean =>
  inner.content.every((span) => outer.content.some((other) => contains(other, span)))
