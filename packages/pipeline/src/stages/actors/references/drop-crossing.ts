import type { Span } from '@onrecord/schema'

/**
 * The references that cross no name and no reference before them: of two phrases, one holds the other or they are apart.
 *
 * @param references
 *   By start, the longer first.
 * @param names
 *   In order, without overlaps.
 */
export function dropCrossing<Reference extends Span>(
  references: readonly Reference[],
  names: readonly Span[],
): Reference[] {
  const kept: Reference[] = []
  const open: Span[] = []
  let from = 0
  for (const reference of references) {
    while ((names[from]?.end ?? Number.POSITIVE_INFINITY) <= reference.start) from++
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= reference.start) open.pop()
    const isCrossing = cross(open.at(-1), reference) || crossesName(reference, names, from)
    if (isCrossing) continue
    kept.push(reference)
    open.push(reference)
  }
  return kept
}

const cross = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && a.start < b.start && b.start < a.end && a.end < b.end

/** Whether a name begins before a reference and ends in it, or begins in it and ends behind it. */
function crossesName(reference: Span, names: readonly Span[], from: number): boolean {
  for (
    let index = from;
    (names[index]?.start ?? Number.POSITIVE_INFINITY) < reference.end;
    index++
  ) {
    const name = names[index]
    if (cross(name, reference) || (name && cross(reference, name))) return true
  }
  return false
}
