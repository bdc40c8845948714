import { contains } from '@onrecord/schema'
import { accordingTo } from './cues.ts'
import type { FoundQuotation } from './quotation.ts'

/**
 * Drop reports inside of what somebody else reports, unless a speaker with a name says them: "she said that she hoped that it
 * rained" is one report, "she said that Barda denied that it rained" two.
 */
export const dropAsides = (found: readonly FoundQuotation[]): FoundQuotation[] =>
  found.filter(
    (quotation, index) =>
      !found.slice(0, index).some((other) => isSame(quotation, other)) &&
      !found.some(
        (other) =>
          other !== quotation &&
          isWithin(quotation, other) &&
          !isRelayed(quotation, other) &&
          (!hasNamedSpeaker(quotation) || other.speaker?.start === quotation.speaker?.start),
      ),
  )

/** Whether a medium relays what somebody says: "The road is open, the envoy said, according to the Sur Post." */
const isRelayed = ({ rule }: FoundQuotation, { cue }: FoundQuotation): boolean =>
  rule.reports !== 'phrase' && cue?.entry === accordingTo

/** Whether somebody is named who says it, or it stands between marks of its own. */
const hasNamedSpeaker = ({ statement, rule, kind, cue, speaker }: FoundQuotation): boolean =>
  rule.reports !== 'phrase' &&
  cue?.entry.attitude !== 'believes' &&
  speaker !== null &&
  (kind === 'direct' || statement.hasTag(speaker.next - 1, 'PROPN'))

/** Whether two cues report the same words of one speaker: "expressed concern that it rained". */
const isSame = (one: FoundQuotation, other: FoundQuotation): boolean =>
  covers(one, other) && covers(other, one) && one.speaker?.start === other.speaker?.start

/** Whether a quotation has some of the words of another, and no others. */
const isWithin = (inner: FoundQuotation, outer: FoundQuotation): boolean =>
  covers(outer, inner) && !covers(inner, outer)

const covers = (outer: FoundQuotation, inner: FoundQuotation): boolean =>
  inner.content.every((span) => outer.content.some((other) => contains(other, span)))
