import type { Span } from '@onrecord/schema'
import { type LexiconMatch, matchLexicon } from './lexicon.ts'
import { splitPieces } from './pieces.ts'

export interface KnownName extends Span, LexiconMatch {}

/** Find the names of the lexicon in a sentence, longest first from left to right. */
export function findKnownNames(sentence: string, offset: number): KnownName[] {
  const pieces = splitPieces(sentence, offset)
  const found: KnownName[] = []
  for (let index = 0; index < pieces.length; ) {
    const match = matchLexicon(pieces, index)
    const first = pieces[index]
    const last = pieces[index + (match?.length ?? 1) - 1]
    if (match && first && last) found.push({ start: first.start, end: last.end, ...match })
    index += match?.length ?? 1
  }
  return found
}
