/**
 * Find a span of a record that is no part of its text.
 *
 * @param path
 *   Where the value is in the record.
 * @returns
 *   What is wrong, after its path: "quotes.0.source: Unexpected …".
 */
export function findBadSpan(value: unknown, length: number, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number' && (start > end || end > length))
    return `${path}: Unexpected span from ${start} to ${end}, expected one in a text of ${length} characters`
  for (const [key, part] of Object.entries(value)) {
    const found = findBadSpan(part, length, path === '' ? key : `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}
