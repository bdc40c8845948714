/** A word that a list has twice, with the keys that lead to the list. */
interface Repeated {
  keys: readonly (string | number)[]
  word: string
}

/** Find the words that lists within a value have twice. */
export function findTwice(value: unknown, keys: readonly (string | number)[] = []): Repeated[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, item]) => findTwice(item, [...keys, key]))
  const twice = value.filter(
    (item, index) => typeof item === 'string' && value.indexOf(item) !== index,
  )
  return [
    ...twice.map((word: string) => ({ keys, word })),
    ...value.flatMap((item, index) => findTwice(item, [...keys, index])),
  ]
}
