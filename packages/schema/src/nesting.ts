import type { Span } from './generated/records.ts'
import { crosses } from './span.ts'

/**
 * The spans that cross no fixed span and none before them, so that any two of the result are nested or apart.
 *
 * @param spans
 *   In the order of `compareSpans`.
 * @param fixed
 *   In order, without overlaps.
 */
export function dropCrossing<Item extends Span>(
  spans: readonly Item[],
  fixed: readonly Span[],
): Item[] {
  const kept: Item[] = []
  const open: Span[] = []
  let from = 0
  for (const span of spans) {
    while ((fixed[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from++
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) open.pop()
    const outer = open.at(-1)
    if ((outer && crosses(outer, span)) || crossesAny(span, fixed, from)) continue
    kept.push(span)
    open.push(span)
  }
  return kept
}

function crossesAny(span: Span, fixed: readonly Span[], from: number): boolean {
  for (let index = from; index < fixed.length; index++) {
    const other = fixed[index]
    if (other === undefined || other.start >= span.end) return false
    if (crosses(span, other)) return true
  }
  return false
}
