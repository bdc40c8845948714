import {
  type ExtractedEvent,
  type ExtractedQuote,
  type Extraction,
  type Participant,
  type Span,
  toWords,
} from '@onrecord/schema'
import type { Row } from './row.ts'

/** List the quotations and then the events of a text, each in its order. */
export function listRows(record: Extraction, text: string): Row[] {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const words = ({ start, end }: Span): string => toWords(text.slice(start, end))
  const nameOf = (id: string): string => names.get(id) ?? id
  return [
    ...record.quotes.map((quote) => toQuoteRow(quote, nameOf, words)),
    ...record.events.map((event) => toEventRow(event, nameOf, words)),
  ]
}

type Words = (span: Span) => string
type NameOf = (id: string) => string

function toQuoteRow(quote: ExtractedQuote, nameOf: NameOf, words: Words): Row {
  const { kind, content, cue, source, speaker, coSpeakers, addressees, date, place } = quote
  const [first] = content
  const speakers = [speaker ?? '', ...coSpeakers].filter(Boolean).map(nameOf)
  return {
    kind: 'quote',
    start: first?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    who: speakers.join(' and ') || (source ? words(source) : 'somebody'),
    verb: cue ? words(cue) : 'said',
    type: cue?.attitude ?? 'says',
    whom: addressees.map(nameOf).join(', '),
    words: content.map(words).join(' … '),
    spans: content,
    isDirect: kind === 'direct',
    date,
    place,
    status: cue?.status ?? 'actual',
    confidence: quote.confidence,
    rule: quote.rule,
  }
}

function toEventRow(event: ExtractedEvent, nameOf: NameOf, words: Words): Row {
  const { agents, recipients, trigger, type, mode, date, place, status, confidence, rule } = event
  const list = (participants: readonly Participant[]) =>
    participants
      .map((each) => (each.entity === null ? words(each) : nameOf(each.entity)))
      .join(', ')
  const sides = [...agents, ...recipients]
  const start = Math.min(trigger.start, ...sides.map(({ start }) => start))
  const end = Math.max(trigger.end, ...sides.map(({ end }) => end))
  const [who, whom] = [list(agents), list(recipients)]
  return {
    kind: 'event',
    start,
    end,
    who,
    verb: words(trigger),
    type: [type.toLowerCase(), ...(mode === null ? [] : [mode])].join(' '),
    whom: whom === who ? '' : whom,
    words: words({ start, end }),
    spans: [trigger],
    isDirect: false,
    date,
    place,
    status,
    confidence,
    rule,
  }
}
