import {
  type Bearer,
  type Knowledge,
  type NameMatch,
  type Piece,
  splitPieces,
} from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

export interface KnownName extends Span {
  bearers: readonly Bearer[]
  /** States and places in the name of a body: "Oman" in "Bank of Oman". */
  inner: readonly KnownName[]
}

/**
 * Find the names of the lexicon in a sentence, longest first from left to right.
 *
 * @param offset
 *   Where the sentence is in the text.
 * @param inCapitals
 *   Whether the sentence is in capitals.
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
    const length = match?.length ?? 1
    if (match) {
      const parts = pieces.slice(index, index + length)
      found.push({
        ...spanOf(parts),
        bearers: match.bearers,
        inner: findInner(match, parts, knowledge),
      })
    }
    index += length
  }
  return found
}

/** Whether a place stands at the start of a name or behind a small word: not in "Agence France-Presse". */
const isApart = (pieces: readonly Piece[], index: number): boolean =>
  index === 0 || /^(?:of|for|in|the|to|at|on)$/.test(pieces[index - 1]?.text ?? '')

/** "US$": the sign makes it money. */
const isCurrency = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index + 1]?.text === '$' && pieces[index + 1]?.start === pieces[index]?.end

const spanOf = (pieces: readonly Piece[]): Span => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
})

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
    if (match && places?.length && isApart(pieces, index))
      found.push({
        ...spanOf(pieces.slice(index, index + match.length)),
        bearers: places,
        inner: [],
      })
    index += match?.length ?? 1
  }
  return found
}
