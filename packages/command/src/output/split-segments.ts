import type { Span } from '@onrecord/schema'

/** A span of a text, and what it is. */
export interface MarkedSpan extends Span {
  /** What it is marked as. */
  mark: string
}

/** A stretch of a text that has the same marks throughout. */
export interface Segment extends Span {
  /** In the order of the spans. */
  marks: readonly string[]
}

/** Split a text into segments that tile it, at the ends of spans, which may overlap. */
export function splitSegments(length: number, spans: readonly MarkedSpan[]): Segment[] {
  const changes = new Map<number, { opened: MarkedSpan[]; closed: MarkedSpan[] }>()
  const changesAt = (offset: number) => {
    const known = changes.get(offset) ?? { opened: [], closed: [] }
    changes.set(offset, known)
    return known
  }
  for (const span of spans) {
    if (span.start >= span.end) continue
    changesAt(span.start).opened.push(span)
    changesAt(span.end).closed.push(span)
  }
  const segments: Segment[] = []
  const open = new Set<MarkedSpan>()
  let start = 0
  for (const end of [...changes.keys(), length].sort((a, b) => a - b)) {
    if (end > start) segments.push({ start, end, marks: [...open].map(({ mark }) => mark) })
    const { opened, closed } = changes.get(end) ?? { opened: [], closed: [] }
    for (const span of closed) open.delete(span)
    for (const span of opened) open.add(span)
    start = end
  }
  return segments
}
