import { Chance } from '@onrecord/testing/chance'

/** Parts in an order that does not recur, the same each time. */
export function mix(parts: readonly string[], length: number): string {
  const chance = new Chance(1)
  let text = ''
  while (text.length < length) text += chance.of(parts)
  return text
}
