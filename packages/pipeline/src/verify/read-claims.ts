import type { Span } from '@onrecord/schema'
import { extract } from '../extract.ts'
import type { Given } from '../stages/document/document.ts'
import type { Claim } from './claim.ts'

/** A quotation of a text, and where it is. */
export interface LocatedClaim extends Claim, Span {}

/**
 * Read the quotations of a text as claims: an article, or the answer of a language model.
 *
 * @returns
 *   What is between quotation marks and has a cue or a speaker, with the name of the speaker if the text gives one. Where a
 *   quotation is interrupted, "…" joins its parts.
 */
export function readClaims(text: string, given: Given = {}): LocatedClaim[] {
  const { quotes, entities } = extract(text, given)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return quotes.flatMap(({ quoted, speaker }) => {
    const [first, last] = [quoted[0], quoted.at(-1)]
    if (first === undefined || last === undefined) return []
    const name = speaker === null ? undefined : names.get(speaker)
    return [
      {
        words: quoted.map(({ start, end }) => text.slice(start, end)).join(' … '),
        ...(name !== undefined && { speaker: name }),
        ...(speaker !== null && { speakerId: speaker }),
        start: first.start,
        end: last.end,
      },
    ]
  })
}
