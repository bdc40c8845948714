import type { Token } from '@onrecord/english'
import type { KnownName } from './find-known-names.ts'

const locating = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'inside',
  'into',
  'near',
  'outside',
  'through',
  'throughout',
  'to',
  'via',
])

/**
 * Tell whether the seat of a government stands for it ("Moscow warned", "ties with Moscow") or is a place ("in Moscow",
 * "Kabul, Afghanistan").
 *
 * @param name
 *   The seat.
 * @param next
 *   The known name after it, if any.
 * @param tokens
 *   The tokens of the sentence.
 */
export function tellPlaceFromGovernment(
  name: KnownName,
  next: KnownName | undefined,
  tokens: readonly Token[],
): 'place' | 'government' {
  const index = tokens.findIndex(({ start }) => start >= name.start)
  const before = tokens[index - 1]
  if (before?.tag === 'ADP' && locating.has(before.lemma)) return 'place'
  const isInState =
    next?.actor === name.actor && next.form === 'name' && tokens[index + 1]?.text === ','
  return isInState && next.start - name.end <= 2 ? 'place' : 'government'
}
