/** Order strings by their code units: unlike that of a locale, the order is the same everywhere. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
