import { contains } from '@onrecord/schema'
import { accordingTo } from './cues.ts'
import type { FoundQuotation } from './quotation.ts'

/**
 * Give a medium that relays what somebody says in a tag the same words, without the tag: "The road is open, the envoy said,
 * according to the Sur Post."
 */
export const shareTagged = (found: readonly FoundQuotation[]): FoundQuotation[] =>
  found.map((quotation) => {
    if (quotation.cue?.entry !== accordingTo) return quotation
    const tagged = found.find((other) => other !== quotation && hasTag(quotation, other))
    if (tagged === undefined) return quotation
    const { kind, content, quoted } = tagged
    return { ...quotation, kind, content, quoted }
  })

/** Whether a quotation starts with another one and ends with its tag. */
function hasTag({ content }: FoundQuotation, { content: words, cue, speaker }: FoundQuotation) {
  const [whole, rest] = content
  const [start] = words
  if (!whole || rest || !start || !cue || !speaker || cue.start < start.end) return false
  const end = Math.max(cue.end, speaker.end)
  return whole.start === start.start && contains(whole, cue) && whole.end <= end
}
