import { cover, type Span } from '@onrecord/schema'
import type { Bearer, Knowledge, NameMatch } from './knowledge.ts'
import { type Piece, splitPieces } from './pieces.ts'

export interface KnownName extends Span {
  bearers: readonly Bearer[]
  /** The states and places within the name of an organization: "Oman" in "Bank of Oman". */
  inner: readonly KnownName[]
}

/**
 * Find the names of the lexicon in a sentence: from left to right, at each place the longest.
 *
 * @param offset
 *   The start of the sentence in the text.
 * @param inCapitals
 *   Whether the sentence is all in capitals.
 */
export function findKnownNames(
  sentence: string,
  offset: number,
  knowledge: Knowledge,
  inCapitals: boolean,
): KnownName[] {
  const pieces = splitPieces(sentence, offset)
  const found: KnownName[] = []
  for (let index = 0; index < pieces.length; ) {
    const match = isCurrency(pieces, index) ? undefined : knowledge.match(pieces, index, inCapitals)
    index += match?.length ?? 1
    if (match === undefined) continue
    const parts = pieces.slice(index - match.length, index)
    const span = cover(parts)
    if (span)
      found.push({ ...span, bearers: match.bearers, inner: findInner(match, parts, knowledge) })
  }
  return found
}

/** Whether a piece is the first of a name or follows a function word, as "France" in "Agence France-Presse" does not. */
const mayBePlace = (pieces: readonly Piece[], index: number): boolean =>
  index === 0 || /^(?:of|for|in|the|to|at|on)$/.test(pieces[index - 1]?.text ?? '')

/** Whether a piece is part of a currency sign: "US$". */
const isCurrency = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index + 1]?.text === '$' && pieces[index + 1]?.start === pieces[index]?.end

/** The states and places within the name of an organization. */
function findInner(
  { bearers, length }: NameMatch,
  pieces: readonly Piece[],
  knowledge: Knowledge,
): KnownName[] {
  if (length === 1 || bearers[0]?.actor.kind !== 'organization') return []
  const found: KnownName[] = []
  for (let index = 0; index < length; ) {
    const match = knowledge.match(pieces.slice(0, index === 0 ? length - 1 : length), index)
    const places = match?.bearers.filter(
      ({ actor, form }) => form === 'name' && /^(?:state|place)$/.test(actor.kind),
    )
    const next = index + (match?.length ?? 1)
    const span = cover(pieces.slice(index, next))
    if (places?.length && span && mayBePlace(pieces, index))
      found.push({ ...span, bearers: places, inner: [] })
    index = next
  }
  return found
}
