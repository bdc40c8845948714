import { isDeepStrictEqual } from 'node:util'
import type { Span } from '@onrecord/schema'
import { findWords } from '../../curation/find-words.ts'
import { eventTypeOf, quoteKindOf } from '../labels.ts'
import type { AnnotatedRecord } from './read-regions.ts'

interface Place {
  source: string
  words: string
  occurrence?: number
}

/** What annotators changed, as corrections of the curation. */
export interface Changes {
  quotes: object[]
  events: object[]
  /** What cannot be a correction, one line each. */
  notes: string[]
}

/**
 * Compare the records of a text before and after annotation. They are matched by id, or else by place.
 *
 * @param source
 *   The id of the source.
 * @param start
 *   Where its words start, after front matter.
 */
export function compareRecords(
  source: string,
  text: string,
  start: number,
  before: readonly AnnotatedRecord[],
  after: readonly AnnotatedRecord[],
): Changes {
  const changes: Changes = { quotes: [], events: [], notes: [] }
  const citeSpan = (span: Span): Place => cite(source, text, start, span)
  const placesOf = ({ spans }: AnnotatedRecord) => spans.map(citeSpan)
  const listOf = ({ label }: AnnotatedRecord) =>
    quoteKindOf(label) === undefined ? changes.events : changes.quotes
  const left = new Set(before)
  for (const record of after) {
    const same = [...left].find(
      ({ id, label }) => id === record.id && isQuote(label) === isQuote(record.label),
    )
    const known = same ?? [...left].find(({ spans }) => isDeepStrictEqual(spans, record.spans))
    const fields = readFields(record)
    if (known) {
      left.delete(known)
      const to = changedFields(readFields(known), fields)
      const evidence = isDeepStrictEqual(known.spans, record.spans)
        ? {}
        : { evidence: placesOf(record) }
      const [set] = placesOf(known)
      if (Object.keys({ ...to, ...evidence }).length === 0) continue
      if (isWhole(to)) listOf(record).push({ set, to: { ...to, ...evidence } })
      else
        changes.notes.push(
          `${source}: ${describe(record, text)}: an actor without an id, left as it was`,
        )
    } else if (isWhole(fields) && isComplete(fields))
      listOf(record).push({ add: fields, evidence: placesOf(record) })
    else
      changes.notes.push(
        `${source}: ${describe(record, text)}: expected the ids of its actors, left out`,
      )
  }
  for (const record of left) listOf(record).push({ drop: placesOf(record)[0] })
  return changes
}

type Fields = Readonly<Record<string, string | null | readonly (string | null)[]>>

const isQuote = (label: string): boolean => quoteKindOf(label) !== undefined

function readFields({ label, links }: AnnotatedRecord): Fields {
  const kind = quoteKindOf(label)
  if (kind !== undefined) {
    const [speaker] = links.get('speaker') ?? []
    return {
      kind,
      ...(speaker === undefined ? { speaker: null } : { speaker: speaker ?? unknown }),
    }
  }
  return {
    type: eventTypeOf(label) ?? label,
    agents: links.get('agent') ?? [],
    recipients: links.get('recipient') ?? [],
  }
}

/** The speaker of a quotation whose phrase has no id. */
const unknown = ''

const changedFields = (before: Fields, after: Fields): Fields =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name], value)),
  )

/** Whether all actors have an id. */
const isWhole = (fields: Fields): boolean =>
  Object.values(fields).every(
    (value) => !(value === unknown || (Array.isArray(value) && value.includes(null))),
  )

/** Whether an event has agents and recipients. */
const isComplete = (fields: Fields): boolean =>
  Object.values(fields).every((value) => !(Array.isArray(value) && value.length === 0))

function cite(source: string, text: string, from: number, { start, end }: Span): Place {
  const words = text.slice(start, end).trim()
  const spans = findWords(text, words, from)
  const index = spans.findIndex((span) => span.start >= start)
  return { source, words, ...(spans.length > 1 && { occurrence: index + 1 }) }
}

const describe = ({ label, spans: [span] }: AnnotatedRecord, text: string): string =>
  `${label} “${text.slice(span?.start, span?.end)}”`
