import type { Actor, Event, Evidence, Quote } from '../records/types.ts'

/** The records of a dataset. */
export interface Attested<Id extends string = string> {
  readonly actors: AttestedQuery<Actor<Id>>
  readonly quotes: AttestedQuery<Quote<Id>>
  readonly events: AttestedQuery<Event<Id>>
}

interface AttestedQuery<Item> {
  /** The records with evidence in a source. */
  attestedBy(source: string): Iterable<Item>
}

/** A stretch of a source all of which has evidence of the same records. */
export interface HighlightedSpan<Id extends string = string> {
  /** The offset of the first character, in UTF-16 code units. */
  readonly start: number
  /** The offset after the last character, in UTF-16 code units. */
  readonly end: number
  /** The words, if evidence has them: the rights of the source allow these. */
  readonly exact?: string
  /** The actors mentioned here. */
  readonly actors: readonly Actor<Id>[]
  /** The quotes whose words are here. */
  readonly quotes: readonly Quote<Id>[]
  /** The events reported here. */
  readonly events: readonly Event<Id>[]
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly exact: string | undefined
  readonly kind: 'actors' | 'quotes' | 'events'
  readonly record: unknown
}

/**
 * Find what to mark in the text of a source: spans in the order of the text that do not overlap and together cover what is evidence,
 * each with all records that it attests. Between them is text that attests nothing.
 *
 * @throws RangeError
 *   If there is no such source.
 */
export function highlight<Id extends string>(
  records: Attested<Id>,
  source: string | { readonly id: string },
): readonly HighlightedSpan<Id>[] {
  const marks = collectMarks(records, typeof source === 'string' ? source : source.id)
  const offsets = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  )
  const spans: HighlightedSpan<Id>[] = []
  let next = 0
  let open: Mark[] = []
  for (const [index, start] of offsets.entries()) {
    open = open.filter(({ end }) => end > start)
    for (let mark = marks[next]; mark?.start === start; mark = marks[++next]) open.push(mark)
    const end = offsets[index + 1]
    if (open.length > 0 && end !== undefined) spans.push(toSpan(open, start, end))
  }
  return Object.freeze(spans)
}

/** The places in a source that attest records, in the order of the text. */
function collectMarks(records: Attested, sourceId: string): Mark[] {
  const marks: Mark[] = []
  const add = (kind: Mark['kind'], record: { evidence: readonly Evidence[] }) => {
    for (const { source, start, end, exact } of record.evidence)
      if (source.id === sourceId) marks.push({ start, end, exact, kind, record })
  }
  for (const actor of records.actors.attestedBy(sourceId)) add('actors', actor)
  for (const quote of records.quotes.attestedBy(sourceId)) add('quotes', quote)
  for (const event of records.events.attestedBy(sourceId)) add('events', event)
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}

function toSpan<Id extends string>(
  marks: readonly Mark[],
  start: number,
  end: number,
): HighlightedSpan<Id> {
  const pick = (kind: Mark['kind']) => {
    const records = marks.filter((mark) => mark.kind === kind).map(({ record }) => record)
    return Object.freeze([...new Set(records)])
  }
  const known = marks.find(({ exact }) => exact !== undefined)
  return Object.freeze({
    start,
    end,
    ...(known?.exact !== undefined && {
      exact: known.exact.slice(start - known.start, end - known.start),
    }),
    actors: pick('actors') as readonly Actor<Id>[],
    quotes: pick('quotes') as readonly Quote<Id>[],
    events: pick('events') as readonly Event<Id>[],
  })
}
